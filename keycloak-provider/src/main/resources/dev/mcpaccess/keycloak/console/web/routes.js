// Every page, by the address that it is at below the console's.
import { adminCompaniesPage } from "./pages/admin-companies.js";
import { adminCompanyKeysPage } from "./pages/admin-company-keys.js";
import { adminKeyPage } from "./pages/admin-key.js";
import { adminPublishPage } from "./pages/admin-publish.js";
import { adminPublishedPage } from "./pages/admin-published.js";
import { connectionPage } from "./pages/connection.js";
import { connectionsPage } from "./pages/connections.js";
import { homePage } from "./pages/home.js";
import { editKeyPage } from "./pages/key-edit.js";
import { newKeyPage } from "./pages/key-new.js";
import { keyPage } from "./pages/key.js";
import { keysPage } from "./pages/keys.js";
import { setupPage } from "./pages/setup.js";

export const routes = [
  ["", homePage],
  ["admin", adminCompaniesPage],
  ["admin/companies/:company/keys", adminCompanyKeysPage],
  ["admin/keys/:key", adminKeyPage],
  ["admin/published-keys", adminPublishedPage],
  ["admin/published-keys/new", adminPublishPage],
  ["connections", connectionsPage],
  ["connections/:connection", connectionPage],
  ["companies/:company/keys", keysPage],
  ["companies/:company/keys/new", newKeyPage],
  ["companies/:company/keys/:key", keyPage],
  ["companies/:company/keys/:key/edit", editKeyPage],
  ["companies/:company/keys/:key/setup", setupPage],
];
