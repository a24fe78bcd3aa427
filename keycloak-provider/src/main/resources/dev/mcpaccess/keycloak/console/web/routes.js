// Every page, by the address that it is at below the console's.
import { homePage } from "./pages/home.js";
import { editKeyPage } from "./pages/key-edit.js";
import { newKeyPage } from "./pages/key-new.js";
import { keyPage } from "./pages/key.js";
import { keysPage } from "./pages/keys.js";

export const routes = [
  ["", homePage],
  ["companies/:company/keys", keysPage],
  ["companies/:company/keys/new", newKeyPage],
  ["companies/:company/keys/:key", keyPage],
  ["companies/:company/keys/:key/edit", editKeyPage],
];
