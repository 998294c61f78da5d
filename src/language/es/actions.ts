import type { ActionWords } from "../translation";

/** Starter actions by id: title, indicator and note. */
export const actions = {
  A01: {
    title: "Reunión anual sobre inversión en energía y minería",
    indicator: "Reuniones realizadas",
    note: "Las reuniones anuales son parte de la hoja de ruta firmada; se cuenta una por año.",
  },
  A02: {
    title: "Poner Zafranal en producción según lo anunciado",
    indicator: "Capacidad de cobre",
    note: "Capacidad e inversión según lo anunciado; la probabilidad elevada es un ejemplo. Toma el lugar del proyecto.",
  },
  A03: {
    title: "Offtake de cobre de Quellaveco según la participación",
    indicator: "Offtake redirigido",
    note: "40 % de 305.5 kt en 2024. Ejemplo: reste lo que hoy se envía a Japón y luego fije una probabilidad mayor que 0.",
  },
  A04: {
    title: "Offtake de zinc y cobre de Antamina según la participación",
    indicator: "Offtake redirigido, zinc",
    note: "10 % de 318.9 kt de zinc y 425.9 kt de cobre en 2024. Ejemplo: reste lo que hoy se envía a Japón y luego fije una probabilidad mayor que 0.",
  },
  A05: {
    title: "Eliminar impurezas del mineral de cobre",
    indicator: "Ensayos conjuntos reportados",
    note: "Parte del memorando de cooperación de noviembre de 2024; la meta es un ejemplo.",
  },
  A06: {
    title: "Acordar energía renovable para minas",
    indicator: "Proyectos acordados",
    note: "Memorando del 17 de noviembre de 2024; la meta es un ejemplo y los MWh quedan por completar.",
  },
  A07: {
    title: "Capacitar a funcionarios de minería en Japón y en el puesto",
    indicator: "Funcionarios capacitados por año",
    note: "Línea de base: 33 en Japón y unos 100 en el puesto de trabajo de 2009 a 2020; la meta es un ejemplo.",
  },
  A08: {
    title: "Restituir la exención de visa a visitantes peruanos",
    indicator: "Exención en vigor",
    note: "Anunciada en noviembre de 2024; reportada como cumplida en agosto de 2025.",
  },
  A09: {
    title: "Estudiar una reserva estratégica de sesenta días (hipotética)",
    indicator: "Días de consumo en reserva, cobre",
    note: "Cobre y zinc no están en ninguna reserva estatal. Sesenta días es la norma de los metales raros, repartida en cinco años; fije una probabilidad mayor que 0 para ver el efecto.",
  },
  A10: {
    title: "Informe anual del grupo de trabajo de las cancillerías",
    indicator: "Informes presentados",
    note: "La hoja de ruta pide que el grupo de trabajo se reúna e informe cada año.",
  },
  A11: {
    title: "Seminarios para prevenir conflictos en torno a minas",
    indicator: "Seminarios realizados",
    note: "Tema del memorando de 2016; la meta es un ejemplo.",
  },
  A12: {
    title: "Vigilar por satélite el entorno de las minas",
    indicator: "Sitios monitoreados",
    note: "Parte del memorando de cooperación de noviembre de 2024; la meta es un ejemplo.",
  },
  A13: {
    title: "Más chatarra electrónica en Naoshima y Onahama",
    indicator: "Material tratado",
    note: "183 kt de material, 14.4 % más que antes. El cobre contenido queda por completar; no se cuentan toneladas.",
  },
  A14: {
    title: "Celebrar cada año un Invest Day de energía y minería",
    indicator: "Invest Days celebrados",
    note: "El primero fue en agosto de 2025, donde el MINEM se reunió con más de 80 ejecutivos; uno por año es un ejemplo.",
  },
  A15: {
    title: "Presentar los proyectos de inversión de 2025 y 2026",
    indicator: "Proyectos presentados",
    note: "28 por más de US$ 8,200 millones en agosto de 2025, y 48 más para 2026; todos los sectores. Avance: 28 de 76.",
  },
  A16: {
    title: "Ejecutar la extensión de Antamina hasta 2036",
    indicator: "Extensión en operación",
    note: "Aprobada en febrero de 2024. La producción hasta 2036 es la de la mina en Datos; aquí no se cuentan toneladas.",
  },
  A17: {
    title: "Decidir si Quechua sigue adelante",
    indicator: "Decisión de inversión tomada",
    note: "Detenido en prefactibilidad; US$ 1,290 millones en la cartera de 2021. El año de la decisión es un ejemplo.",
  },
  A18: {
    title: "Renovar el memorando minero del METI y el MINEM",
    indicator: "Renovaciones firmadas",
    note: "Firmado en 2016 por tres años, renovable; no se obtuvo si se renovó. Cada tres años es un ejemplo.",
  },
  A19: {
    title: "Gestionar la energía en las minas",
    indicator: "Minas con gestión de energía",
    note: "Eficiencia y gestión de energía están en el memorando del 17 de noviembre de 2024; la meta es un ejemplo.",
  },
  A20: {
    title: "Estudiar hidrógeno, amoníaco y e-combustibles para minas",
    indicator: "Estudios reportados",
    note: "El memorando del 17 de noviembre de 2024 nombra los combustibles; su uso en minas y la meta son ejemplos.",
  },
  A21: {
    title: "Energía renovable para Antamina, como en Quellaveco",
    indicator: "Energía renovable recién contratada",
    note: "Quellaveco es totalmente renovable desde 2023. Ejemplo: 425.9 kt de cobre a 4.04 MWh por tonelada (Las Bambas), con una probabilidad de 50 %.",
  },
  A22: {
    title: "Volver a destacar a un asesor de JOGMEC en el MINEM",
    indicator: "Asesores destacados",
    note: "Hubo asesores en el MINEM de abril de 2009 a marzo de 2020; volver a enviar uno es un ejemplo.",
  },
  A23: {
    title: "Plazas para minería en los cursos de JICA",
    indicator: "Plazas para minería por año",
    note: "Más de 7,000 personas de todos los campos se capacitaron de 1958 a 2020; diez plazas por año son un ejemplo.",
  },
  A24: {
    title: "Más mujeres en la minería",
    indicator: "Mujeres en el personal minero",
    note: "19,228 de 244,813 en noviembre de 2024. La igualdad de género es parte del pilar III; la meta es un ejemplo.",
  },
  A25: {
    title: "Diálogo político de viceministros",
    indicator: "Diálogos realizados",
    note: "La hoja de ruta pide uno cada dos años; el suministro de minerales es un tema posible.",
  },
  A26: {
    title: "Intercambios según el memorando de defensa",
    indicator: "Intercambios realizados",
    note: "El pilar V nombra un memorando de cooperación e intercambios en defensa; uno por año es un ejemplo.",
  },
  A27: {
    title: "Cooperación entre marinas de guerra",
    indicator: "Actividades conjuntas realizadas",
    note: "El pilar V nombra a las marinas; las rutas marítimas del mineral como tema y una actividad cada dos años son ejemplos.",
  },
  A28: {
    title: "Diálogo a lo largo de la vía de Las Bambas",
    indicator: "Bloqueos de vías",
    note: "Línea de base: más de 540 días de 2016 a noviembre de 2022; la meta es un ejemplo.",
  },
  A29: {
    title: "Asesorar sobre la contaminación de minas cerradas",
    indicator: "Minas cerradas asesoradas",
    note: "Tema del memorando de 2016; la meta es un ejemplo.",
  },
  A30: {
    title: "Compartir conocimientos sobre sismos y presas de relaves",
    indicator: "Presas revisadas",
    note: "Riesgo de desastres y ambiente son parte del pilar III; las presas de relaves como tema y la meta son ejemplos.",
  },
  A31: {
    title: "Elevar la autosuficiencia en metales básicos al 80 %",
    indicator: "Mineral propio y reciclaje sobre consumo",
    note: "Meta del gobierno para 2030, desde cerca de la mitad en 2021; todos los metales básicos, no solo cobre y zinc.",
  },
} as const satisfies Record<string, ActionWords>;
