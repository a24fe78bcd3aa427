// What the page says about where things are; none of it is secret.
const page = document.documentElement.dataset;

export const issuer = page.issuer;
export const consoleUrl = page.console;
export const clientId = page.client;
export const languages = page.languages.split(" ");
export const filesUrl = new URL(".", import.meta.url).href;
export const apiUrl = page.api;

/** The redirect URIs that each preset stands for, by its name. */
export const redirectPresets = JSON.parse(page.redirects);

/** Where people are sent back to after the login; the realm's administrator logs in apart. */
export const loginUrl = page.login;
export const administration = loginUrl !== consoleUrl;
