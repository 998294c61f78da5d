import type { paneStart as english } from "../en/pane-start";
import type { Translation } from "../translation";

/** What the page says before the pane is there. */
export const paneStart: Translation<typeof english> = {
  loading: "Cargando…",
  failed:
    "No se pudo cargar el panel. Las funciones en celdas siguen respondiendo. Verifique la conexión, cierre el panel y ábralo de nuevo.",
};
