/** The records the tables start with, by column, from the cited data. */
import { mines } from "../data/peru-mines";
import { projects } from "../data/peru-projects";
import { projectProbability, rampYears } from "../data/project-probability";
import { starterActions } from "../data/starter-actions";
import { feedOrigins, mineCountries } from "../data/supply-tables";
import { shippedRecords, type TableRecords } from "../model/table-values";
import type { TableSizes } from "../model/tables";
import type { Context } from "./context";

/** Rows kept free for the user. */
const freeRows = { mines: 2, projects: 3, countries: 0, origins: 1 } as const;
/** Rows of the register, whatever it starts with. */
const actionRows = 60;

export const tableSizes: TableSizes = {
  mines: mines.length + freeRows.mines,
  projects: projects.length + freeRows.projects,
  countries: mineCountries.length + freeRows.countries,
  origins: feedOrigins.length + freeRows.origins,
  actions: actionRows,
};

export const tableRecords = ({ words }: Pick<Context, "words">): TableRecords =>
  shippedRecords({
    mines,
    projects,
    projectProbability,
    rampYears,
    countries: mineCountries.map((row) => ({ ...row, name: words.country(row.name) })),
    origins: feedOrigins.map((row) => ({ ...row, name: words.country(row.name) })),
    actions: starterActions.map((action) => ({
      ...action,
      ...words.action(action),
      leadHome: words.body(action.leadHome),
      leadProducer: words.body(action.leadProducer),
      pillar: words.label(`pillar.${action.pillar}`),
      signedPillar: words.label(`signed-pillar.${action.signedPillar}`),
      effect: words.label(`effect.${action.effect}`),
      status: words.label(`status.${action.status}`),
    })),
  });
