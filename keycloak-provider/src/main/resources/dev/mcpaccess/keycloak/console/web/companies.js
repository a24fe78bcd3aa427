// The companies that the person belongs to, and which of them the pages are about.
import { get } from "./api.js";

const CHOICE = "mcp-access.company";

let companies = [];
let mcpServer = null;

export async function loadCompanies() {
  const { data } = await get("companies");
  companies = data.companies;
  mcpServer = data.mcpUrl;
}

export const allCompanies = () => companies;

/** The MCP server's address, to be given to AI clients. */
export const mcpUrl = () => mcpServer;

/** Those whose API keys the person can manage. */
export const administered = () => companies.filter((company) => company.admin && company.api);

export const companyOf = (alias) => companies.find((company) => company.alias === alias);

/** The company chosen last, among those that the person manages. */
export function chosenCompany() {
  const alias = localStorage.getItem(CHOICE);
  return administered().find((company) => company.alias === alias) ?? administered()[0];
}

export function choose(alias) {
  if (administered().some((company) => company.alias === alias)) {
    localStorage.setItem(CHOICE, alias);
  }
}

/** Where the API has what belongs to a company. */
export const companyPath = (alias) => `companies/${encodeURIComponent(alias)}`;
