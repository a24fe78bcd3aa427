// What the page says about where things are; none of it is secret.
const page = document.documentElement.dataset;

export const issuer = page.issuer;
export const consoleUrl = page.console;
export const clientId = page.client;
export const languages = page.languages.split(" ");
export const filesUrl = new URL(".", import.meta.url).href;
export const apiUrl = new URL("../", consoleUrl).href;
