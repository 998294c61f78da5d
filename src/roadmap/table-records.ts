/** The records the tables start with, by column, from the cited data. */
import type { Partnership } from "../data/partners";
import { projectProbability, rampYears } from "../data/project-probability";
import { shippedRecords, type TableRecords } from "../model/table-values";
import type { TableSizes } from "../model/tables";
import type { Context } from "./context";
import { historyRecords, pastYears } from "./history-records";

/** Rows kept free for the user. */
const freeRows = { mines: 2, projects: 3, countries: 0, origins: 1 } as const;
/** Least rows of mines and of projects. */
const leastRows = 20;
/** Rows of the registers, whatever they start with. */
const actionRows = 60;
const riskRows = 30;

/** How many rows the tables of a pair have. */
export const tableSizesOf = ({ mines, projects, countries, origins }: Partnership): TableSizes => ({
  mines: Math.max(leastRows, mines.length + freeRows.mines),
  projects: Math.max(leastRows, projects.length + freeRows.projects),
  countries: countries.length + freeRows.countries,
  origins: origins.length + freeRows.origins,
  actions: actionRows,
  risks: riskRows,
  history: pastYears,
});

export const tableRecords = ({ words, partners }: Pick<Context, "words" | "partners">): TableRecords =>
  shippedRecords({
    mines: partners.mines,
    projects: partners.projects,
    projectProbability,
    rampYears,
    countries: partners.countries.map((row) => ({ ...row, name: words.country(row.name) })),
    origins: partners.origins.map((row) => ({ ...row, name: words.country(row.name) })),
    actions: partners.actions.map((action) => ({
      ...action,
      ...words.action(action),
      leadHome: words.body(action.leadHome),
      leadProducer: words.body(action.leadProducer),
      pillar: words.label(`pillar.${action.pillar}`),
      signedPillar: words.label(`signed-pillar.${action.signedPillar}`),
      effect: words.label(`effect.${action.effect}`),
      status: words.label(`status.${action.status}`),
    })),
    risks: partners.risks.map((risk) => ({
      ...risk,
      ...words.risk(risk),
      pillar: words.label(`pillar.${risk.pillar}`),
      status: words.label(`risk-status.${risk.status}`),
    })),
    history: historyRecords(),
  });
