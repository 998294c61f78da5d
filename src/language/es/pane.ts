import type { pane as english } from "../en/pane";
import type { Translation } from "../translation";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const sheetCount = (number: number): string => count(number, "hoja", "hojas");
const list = (names: readonly string[]): string => names.join(", ");

/** Sentences of the task pane. */
export const pane: Translation<typeof english> = {
  together: (sentences) => sentences.join(" "),

  opening: { heading: "Minerals Roadmap", text: "Revisando este libro…" },

  choosing: {
    heading: "Crear una hoja de ruta",
    headingUpdate: "Actualizar la hoja de ruta",
    purpose:
      "Diez años de demanda, suministro y estrategia conjunta de cobre y zinc, en hojas con fórmulas nativas que no necesitan el complemento.",
    found: (number) => `Este libro tiene una hoja de ruta: ${sheetCount(number)}.`,
    foundKeeps:
      "Una actualización cambia esas hojas en su sitio. Se conserva lo que usted ingresó en las celdas amarillas.",
    partners: "Países",
    pair: (home, producer) => `${home} – ${producer}`,
    period: "Diez años",
    years: (first, last) => `${first}–${last}`,
    signedYears: (first, last) => `${first}–${last} (según lo firmado)`,
    scenario: "Escenario",
    scenarioNote: "Se calculan los cuatro; este es el principal. Puede cambiarlo después en el libro.",
    case: "Caso",
    caseNote:
      "Los datos inciertos, en el extremo de su rango que deja menos (Bajo) o más (Alto) por asegurar.",
    metals: "Metales",
    language: "Idioma del libro",
    languageNote:
      "Otro idioma cambia las palabras y los nombres de las hojas; las cifras y fórmulas quedan igual.",
    noMetal: "Elija al menos un metal.",
    freeze: "Guardar las cifras de hoy como",
    freezeNote:
      "Opcional: la actualización guarda con este nombre las cifras tal como están ahora, junto a las que vengan después.",
    freezeExample: (year) => `según lo acordado en ${year}`,
    build: "Crear hoja de ruta",
    buildSheets: (number) => `Crear hoja de ruta: ${sheetCount(number)}`,
    update: "Actualizar hoja de ruta",
    updateSheets: (number) => `Actualizar hoja de ruta: ${sheetCount(number)}`,
  },

  scenarios: {
    reference: "Políticas declaradas a hoy",
    accelerated: "Entre Referencia y Cero neto",
    "net-zero": "Las emisiones energéticas llegan a cero en 2050",
    own: "Sus datos; Referencia para el resto",
  },

  plan: {
    title: "Qué se creará",
    titleCounted: (number) => `Qué se creará: ${sheetCount(number)}`,
    titleUpdate: (number) => `Qué se actualizará: ${sheetCount(number)}`,
    counting: "Preparando la lista de hojas…",
    unknown: "No se pudo preparar la lista de hojas. Tal vez se puedan crear de todos modos.",
    cover: "guía: contenido, modo de uso, limitaciones",
    added: "nueva",
    keeps:
      "Las hojas se actualizan en su sitio, así que las fórmulas suyas que remiten a ellas siguen funcionando.",
    foreign: "Las demás hojas no se tocan.",
    note: "Excel no puede deshacer la creación. «Eliminar lo creado» la retira.",
  },

  review: {
    heading: "Qué hará la actualización",
    reading: "Comparando el libro con la hoja de ruta nueva…",
    nothingWritten: "Todavía no se ha escrito nada.",
    kept: (number) => `Entradas suyas que se conservan: ${number}`,
    conflicting: (number) => `Entradas suyas que se conservan aunque hay una cifra nueva: ${number}`,
    changed: (number) => `Cifras que cambian: ${number}`,
    lost: (number) =>
      `Entradas suyas sin lugar en la hoja de ruta nueva, que quedan en su Registro: ${number}`,
    added: (number) => `Hojas que se agregan: ${number}`,
    damaged: "No se pueden leer las cifras de la creación anterior",
    damagedNote:
      "En su lugar, las entradas se buscan comparando con las cifras de esta versión. Una cifra que esta versión cambió cuenta como entrada suya y se conserva; no se pierde nada.",
    nothing: "No cambia ninguna entrada ni ninguna cifra",
    nothingNote: "Las hojas se escriben de nuevo en su sitio, con las mismas cifras.",
    change: (sheet, label, from, to) => `${sheet}, ${label}: ${from} → ${to}`,
    conflict: (sheet, label, own, offered) =>
      `${sheet}, ${label}: se conserva ${own}; el nuevo sería ${offered}`,
    value: (sheet, label, value) => `${sheet}, ${label}: ${value}`,
    empty: "vacío",
    more: (number) => `y ${number} más`,
    frozen: (name) => `Las cifras tal como están ahora se guardan como «${name}».`,
    replaced: (name, earlier) =>
      earlier === ""
        ? `La versión guardada antes se pierde: las cifras tal como están ahora ocupan su lugar como «${name}».`
        : `La versión guardada como «${earlier}» se pierde: las cifras tal como están ahora ocupan su lugar como «${name}».`,
    replacedNote: "Para conservar la versión anterior, vuelva y deje el nombre vacío.",
    stays: (name) =>
      name === ""
        ? "La versión guardada antes se conserva."
        : `La versión guardada como «${name}» se conserva.`,
    update: "Actualizar ahora",
    back: "Volver",
  },

  building: {
    heading: "Creando la hoja de ruta",
    headingUpdate: "Actualizando la hoja de ruta",
    progressLabel: "Avance",
    prepare: "Leyendo el libro y componiendo las hojas",
    survey: "Comprobando nombres y hojas",
    sheet: (name) => `Escribiendo ${name}`,
    print: "Preparando la impresión",
    finish: "Agregando nombres y protección",
    calculate: "Calculando",
    steps: (done, total) => `Paso ${done} de ${total}`,
    waiting: "Termine la celda que está editando (Enter o Esc)",
    waitingNote:
      "Excel no acepta cambios mientras se edita una celda. Después el trabajo continúa por sí solo.",
    cancel: "Cancelar",
    cancelling: "Cancelando…",
    putBack: "Deteniendo y dejando el libro como estaba",
  },

  done: {
    heading: "La hoja de ruta está lista",
    headingUpdated: "La hoja de ruta está actualizada",
    added: (number) => count(number, "hoja agregada.", "hojas agregadas."),
    updated: (number) => count(number, "hoja actualizada en su sitio.", "hojas actualizadas en su sitio."),
    kept: (number) => count(number, "entrada suya conservada.", "entradas suyas conservadas."),
    checksFine: "Todos los controles: 0",
    checksFineNote: "Todo cuadra.",
    checksOff: (total) => `Controles: ${total} en lugar de 0`,
    checksOffNote: (sheet) => `Abra ${sheet} para ver qué filas no cuadran; cada una dice qué compara.`,
    checksUnknown: (sheet) => `Abra ${sheet} para ver si todo cuadra; 0 es correcto.`,
    frozen: (name, sheet) =>
      `Las cifras de antes de la actualización quedan guardadas como «${name}» en ${sheet}.`,
    linksHeading: "Abrir una hoja",
    links: {
      cover: "empiece aquí",
      inputs: "cifras que puede cambiar",
      actions: "quién hace qué y cuándo",
      gantt: "las acciones en los diez años",
      dashboard: "mensajes y gráficos",
      checks: "lo que debe ser 0",
    },
    know: "Conviene saber",
    change: "Cambiar opciones",
  },

  know: {
    renamed: (planned, actual) =>
      `Otra hoja se llama ${planned}; por eso la de la hoja de ruta se llama ${actual}.`,
    leftOver: (names) =>
      `Quedan de una creación anterior y ya no se actualizan: ${list(names)}. Elimine las que no necesite.`,
    copies: (names) => `Las copias que alguien hizo quedan como están y no se actualizan: ${list(names)}.`,
    keptNames: (names) =>
      `Estos nombres designan otras celdas de este libro y se dejaron así: ${list(names)}.`,
    withoutPrint: (names) =>
      `Excel rechazó la configuración de impresión de ${list(names)}, como ocurre cuando no hay impresora. Actualice donde haya una instalada para agregarla.`,
    lost: (entries, sheet) =>
      entries === 1
        ? `1 entrada suya no tiene lugar en esta hoja de ruta y figura con su valor en ${sheet}.`
        : `${entries} entradas suyas no tienen lugar en esta hoja de ruta y figuran con su valor en ${sheet}.`,
    ofOtherPartners: (entries, sheet) =>
      entries === 1
        ? `1 entrada suya correspondía a los países elegidos antes y no se conservó; figura en ${sheet}.`
        : `${entries} entradas suyas correspondían a los países elegidos antes y no se conservaron; figuran en ${sheet}.`,
    overflow: (table, records, sheet) =>
      records === 1
        ? `1 fila que usted insertó entre ${table} no tuvo lugar y no entra en el cálculo; figura en ${sheet}. Use las filas libres de abajo.`
        : `${records} filas que usted insertó entre ${table} no tuvieron lugar y no entran en el cálculo; figuran en ${sheet}. Use las filas libres de abajo.`,
  },

  tables: {
    mines: "las minas",
    projects: "los proyectos",
    countries: "los países",
    origins: "los orígenes del concentrado",
    history: "el consumo histórico",
    actions: "las acciones",
    risks: "los riesgos",
  },

  remove: {
    open: "Eliminar lo creado",
    title: "¿Eliminar la hoja de ruta?",
    text: "Se eliminan todas sus hojas, con todo lo ingresado en ellas. Las fórmulas suyas que remiten a ellas mostrarán #REF!. Excel no lo puede deshacer; crearla de nuevo recupera las cifras incluidas, no las entradas suyas.",
    own: "Las demás hojas quedan como están.",
    confirm: "Eliminar las hojas",
    keep: "Conservarlas",
    heading: "Eliminando la hoja de ruta",
    busy: "Eliminando sus hojas y nombres…",
  },

  removed: {
    heading: "La hoja de ruta se eliminó",
    text: (number) =>
      number === 1
        ? "Se eliminó 1 hoja, con los nombres que le corresponden."
        : `Se eliminaron ${number} hojas, con los nombres que les corresponden.`,
    nothing: "No había nada que eliminar: este libro no tiene hoja de ruta.",
    next: "Volver a las opciones",
  },

  cancelled: {
    heading: "Cancelado",
    text: "El libro está como antes.",
    next: "Volver a las opciones",
  },

  failed: {
    headings: {
      opening: "No se pudo leer el libro",
      building: "La hoja de ruta no se creó",
      removing: "La hoja de ruta no se eliminó",
    },
    what: {
      cancelled: "El trabajo se canceló.",
      editing: "Todavía se estaba editando una celda.",
      protected: "Una hoja o la estructura del libro está protegida.",
      "too-large": "Excel rechazó una solicitud por ser demasiado grande.",
      unsupported: "A esta versión de Excel le falta algo que la hoja de ruta necesita.",
      "not-found": "Falta una hoja o una celda que la hoja de ruta necesita.",
      failed: "Excel no pudo hacerlo.",
      "not-restored": "Excel se detuvo a medio camino y no se pudo dejar el libro como estaba.",
      options: "Con estas opciones no se puede crear una hoja de ruta.",
      edits: "Algo ingresado en una hoja de datos no corresponde a ninguna celda de la hoja de ruta.",
      unexpected: "Ocurrió algo inesperado en el complemento.",
    },
    at: (sheet) => `Ocurrió en ${sheet}.`,
    unchanged: "No se cambió nada en el libro.",
    asBefore: "El libro está como antes.",
    halfDone: "Parte de lo escrito sigue en el libro. Las demás hojas no se tocaron.",
    partlyRemoved: "Puede que algunas hojas ya no estén. Las demás hojas no se tocaron.",
    next: {
      cancelled: "Inténtelo de nuevo cuando quiera.",
      editing: "Presione Enter o Esc en la celda e inténtelo de nuevo.",
      protected: "Quite la protección en la pestaña Revisar e inténtelo de nuevo.",
      "too-large": "Elija un solo metal, o use Excel de escritorio.",
      unsupported: "Actualice Office e inténtelo de nuevo.",
      "not-found": "Inténtelo de nuevo; así se repone lo que falta.",
      failed: "Inténtelo de nuevo. Si vuelve a fallar, guarde el libro y ábralo otra vez.",
      "not-restored": "Cierre el libro sin guardar, ábralo otra vez e inténtelo de nuevo.",
      options: "Cambie las opciones.",
      edits: "Deshaga el último cambio en las hojas de datos, o elimine la hoja de ruta y créela de nuevo.",
      unexpected: "Inténtelo de nuevo. Si vuelve a fallar, envíe los detalles a soporte.",
    },
    detail: "Detalles técnicos",
    retry: "Reintentar",
    back: "Cambiar opciones",
  },

  small: {
    gone: (sheet) => `No se pudo abrir la hoja ${sheet}. Quizá cambió de nombre o se eliminó.`,
  },

  functions: {
    heading: "Funciones en cualquier celda",
    text: "Escriba =MINERALS. y las primeras letras de una función para ver sus argumentos, o inserte un ejemplo en la celda seleccionada.",
    examples: [
      "Consumo de cobre refinado en 2035, kt",
      "Diez años de zinc por uso final",
      "Todo lo que hay, con sus ids",
    ],
    insert: "Insertar",
    insertLabel: (formula) => `Insertar ${formula} en la celda seleccionada`,
    inserted: (cell) => `Insertado en ${cell}.`,
    occupied: (cell) => `${cell} no está vacía. Seleccione una celda vacía e inserte de nuevo.`,
    refused: "Excel no aceptó la fórmula. Termine la celda que está editando o seleccione otra.",
    help: "Todas las funciones con ejemplos (en inglés)",
  },

  explain: {
    button: "Explicar esta celda",
    hint: "Seleccione una celda que muestre un error y lea la causa. Se calcula de nuevo; no se cambia nada.",
    busyButton: "Calculando la celda…",
    title: (cell, error) => `${cell}: ${error}`,
    said: (functions) => `${list(functions)}:`,
    noFunction: (cell) =>
      `${cell} no usa ninguna función MINERALS. Si su error viene de otra celda, seleccione esa otra.`,
    fine: (cell) => `${cell} no muestra ningún error.`,
    busy: (cell) => `${cell} todavía se está calculando. Inténtelo de nuevo en un momento.`,
    untold:
      "Ninguna función MINERALS dijo la causa: el error puede venir de otra función de la fórmula o del propio Excel. Revise las celdas que lee la fórmula e ingrésela de nuevo (F2, Enter).",
  },

  privacyNote: "Todo se calcula en este equipo. El complemento no envía ninguna cifra a ninguna parte.",
  linksLabel: "Ayuda y políticas",
  supportLink: "Ayuda y soporte (en inglés)",
  privacyLink: "Privacidad (en inglés)",

  outside: {
    heading: "Abra esta página en Excel",
    text: "Funciona dentro de Excel: ábrala allí con «Abrir panel de hoja de ruta» en la pestaña Inicio.",
  },
  tooOld: {
    heading: "Este Excel es demasiado antiguo para crear una hoja de ruta",
    text: "Hace falta ExcelApi 1.12, que este Excel no tiene. Puede que las funciones en celdas sí respondan.",
    next: "Actualice Office, o abra el libro en Excel para la web.",
  },
};
