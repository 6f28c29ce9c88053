/** Words of the pages on which a study is made and run: list, new study, settings, who takes part, waves. ICU messages. */
export const studiesPages: Record<string, string> = {
  "studies.new": "Nuevo estudio",
  "studies.shelf": "Qué estudios",
  "studies.shelf.active": "En curso ({n, number})",
  "studies.shelf.archived": "Archivados ({n, number})",
  "studies.noneArchived": "No hay ningún estudio archivado.",
  "studies.noneYet": "Cree uno con el botón de arriba. Lleva unos diez minutos.",
  "studies.noneMine": "Todavía no tiene ningún estudio.",
  "studies.noneGiven":
    "Un estudio ajeno en el que participa su organización también aparece aquí en cuanto un operador de esta instalación se lo ha asignado.",
  "studies.noneAsk":
    "Los responsables de su organización crean estudios, y los operadores de esta instalación le asignan aquellos en los que participa. Pregunte a uno de ellos.",
  "studies.state":
    "{state, select, draft {En preparación} open {Abierto} resting {Sin ronda abierta} archived {Archivado} other {Se está borrando}}",
  "studies.sizes":
    "{organizations, plural, =0 {ninguna organización todavía} one {# organización} other {# organizaciones}}, {people, plural, =0 {{open, select, yes {apenas respuestas hasta ahora} uncounted {respuestas aún sin contar} other {ninguna respuesta todavía}}} one {# respuesta} other {# respuestas}}, {waves, plural, =0 {ninguna ronda todavía} one {# ronda} other {# rondas}}",
  "studies.page": "Página {page, number} de {pages, number}",
  "studies.before": "Más recientes",
  "studies.after": "Más antiguos",
  "newStudy.title": "Nuevo estudio",
  "newStudy.intro":
    "Todo lo de aquí se puede cambiar hasta que se abra la primera ronda. No se pregunta nada a nadie antes de que usted la abra.",
  "newStudy.go": "Crear el estudio",
  "newStudy.about": "De qué trata",
  "newStudy.questions": "Qué se pregunta",
  "newStudy.who": "Quién participa",
  "newStudy.words": "Qué se dice a las personas",
  "newStudy.time": "Horarios y conservación",
  "newStudy.noHost":
    "Usted no dirige ninguna organización, así que no hay ninguna que pueda ser anfitriona de un estudio. Pida a quien opera el sistema que le dé ese papel.",
  "newStudy.byName":
    "Aún no hay ninguna organización registrada aquí. Se puede crear un estudio igualmente: las organizaciones que nombre cuentan entonces solo en el conjunto, porque nadie de ellas puede aceptar que se las vea por separado. Para mostrar cada una, créelas primero.",
  "studyField.title": "Nombre del estudio",
  "studyField.titleHint": "Se lee en la primera página. Por ejemplo: Cómo entregamos software, 2027.",
  "studyField.purpose": "Para qué sirve",
  "studyField.purposeHint": "Diga en dos o tres frases qué quiere averiguar y qué hará con ello.",
  "studyField.organization": "Organización anfitriona",
  "studyField.organizationHint": "Quienes la dirigen llevan el estudio y ven los resultados.",
  "studyField.noOrganization": "Ninguna: solo quienes operan el sistema",
  "studyField.host": "Quién pregunta, tal como se lee",
  "studyField.hostHint":
    "Si se deja vacío: el nombre de la organización que lo acoge. Si no la hay, diga quién pregunta.",
  "studyField.slug": "Nombre corto para la dirección",
  "studyField.slugHint":
    "Minúsculas, cifras y guiones. Forma parte del enlace que abren las personas y no cambia. Si se deja vacío: se forma con el nombre.",
  "studyField.instrument": "Cuestionario",
  "studyField.instrumentFacts":
    "{title}, versión {version}: {items, plural, one {# pregunta} other {# preguntas}}, unos {minutes, plural, one {# minuto} other {# minutos}}",
  "studyField.instrumentHint": "En las páginas siguientes se pueden añadir módulos.",
  "studyField.unit": "Qué se compara",
  "studyField.unitHint":
    "Tres franjas de entrega necesitan {needed, number} de lo que se compara. Con una o dos organizaciones elija personas, o equipos si hay tantos: las franjas se buscan entonces entre ellos. Con menos de {needed, number} no hay franjas; cada unidad se pone igualmente junto a las cifras publicadas de un año, y todo lo demás se muestra según permita el tamaño de los grupos.",
  "studyField.minimum": "Grupo más pequeño que se muestra",
  "studyField.minimumHint": "Al menos 5 personas. Figura en la primera página y después nunca se reduce.",
  "studyField.names": "Organizaciones que participan, una por línea",
  "studyField.namesHint":
    "También la suya, si participa: los equipos que mantiene vienen con ella. Dos bastan para empezar, y otras pueden venir en las páginas siguientes. Una organización cuyos responsables no tienen cuenta aquí no puede aceptar que se la vea como unidad: entonces cuenta solo en el conjunto.",
  "studyField.languages": "Idiomas",
  "studyField.languagesHint":
    "Se pregunta a cada persona en su idioma si el cuestionario está completo en él; si no, en el suyo propio. Sin marcar ninguno: todos los que haya.",
  "studyField.mainLanguage": "Idioma en el que escribe",
  "studyField.mainLanguageHint":
    "En él están el nombre, la finalidad y lo que se acepta. En la configuración hay sitio para lo mismo en los demás idiomas del estudio.",
  "studyField.mainLanguage.unsaid": "Sin indicar",
  "studyField.inLanguage": "{field} ({language})",
  "studyField.consent": "Qué se acepta al participar",
  "studyField.consentHint":
    "Aparece sobre la casilla que se marca, junto a lo que esta página dice sobre la protección. Indique quién es responsable y adónde dirigir preguntas. Haga que lo revise quien se ocupa de la protección de datos.",
  "studyField.consentDefault":
    "La participación es voluntaria. Puede dejarlo en cualquier momento antes de enviar, y borrar sus respuestas con su comprobante hasta que se cierre la encuesta. A nadie se le dice si respondió ni qué respondió.",
  "studyField.retention": "Días que se conservan las respuestas",
  "studyField.retentionHint":
    "Desde el final de la última ronda; después se borran y los resultados quedan. Si se deja vacío: hasta que usted borre el estudio.",
  "studyField.zone": "Zona horaria",
  "studyField.zoneHint":
    "Como Europe/Madrid. Allí empiezan y acaban los días del estudio. Si se deja vacío: la del servidor.",
  "studyField.quietFrom": "Sin cartas desde las",
  "studyField.quietUntil": "Sin cartas hasta las",
  "studyField.quietHint":
    "Las invitaciones y los recordatorios a muchas personas esperan mientras tanto, durante la noche si la primera hora es la más tardía. Dos veces 00:00: no esperan nunca.",
  "studies.error.title": "Escriba un nombre de 120 caracteres como máximo.",
  "studies.error.purpose": "Diga para qué sirve, en 2000 caracteres como máximo.",
  "studies.error.consent": "Acórtelo a 4000 caracteres como máximo.",
  "studies.error.consentMain":
    "Escriba también aquí qué se acepta: más abajo está en otro idioma, y todas las personas deben aceptar lo mismo.",
  "studies.error.retention": "Escriba un número entero de días de 0 a 36 500, o nada.",
  "studies.error.retentionLonger":
    "A las personas se les dijo cuántos días se conservan sus respuestas. Escriba ese número o uno menor.",
  "studies.error.zone": "No hay ninguna zona horaria con ese nombre. Escriba una como Europe/Madrid, o nada.",
  "studies.error.time": "Escriba una hora como 20:00.",
  "studies.error.quietAlways":
    "Las dos horas son iguales. Escriba dos veces 00:00 si las cartas no deben esperar nunca, o dos horas distintas.",
  "studies.error.languages": "Elija idiomas de la lista.",
  "studies.error.mainLanguage": "Elija un idioma de la lista.",
  "studies.error.mainLanguageTwice":
    "Más abajo ya hay texto en este idioma. Vacíelo antes o elija otro idioma.",
  "studies.error.languagesLost":
    "{names} no {n, plural, one {está} many {están} other {están}} en {languages}, así que a nadie se le preguntaría en eso. Quite aquí esos idiomas, o deje esa parte fuera de las preguntas.",
  "studies.error.instrument": "Elija un cuestionario de la lista.",
  "studies.error.unit": "Elija qué se compara.",
  "studies.error.minimum": "Escriba un número de 5 a 100.",
  "studies.error.organization": "Elija una organización de la lista.",
  "studies.error.host": "Diga quién pregunta, en 120 caracteres como máximo.",
  "studies.error.slug":
    "Use solo minúsculas, cifras y guiones, 60 como máximo, y ninguna palabra que este sitio use.",
  "studies.error.slugTaken": "Otro estudio tiene este nombre corto. Elija otro.",
  "studies.error.names":
    "Escriba los nombres de las organizaciones, uno por línea, de 120 caracteres como máximo.",
  "studies.error.namesTwice": "Dos organizaciones se llaman igual. Dé a cada una su propio nombre.",
  "studies.error.namesMany": "Un estudio tiene como máximo 500 organizaciones.",
  "settings.title": "Ajustes",
  "settings.saved": "Guardado.",
  "settings.save": "Guardar los ajustes",
  "settings.next": "Qué viene ahora",
  "settings.next.modules": "Elegir los módulos",
  "settings.next.preview": "Ver el cuestionario",
  "settings.next.members": "Nombrar los equipos",
  "settings.next.plan": "Ver qué mostraría, antes de abrirlo",
  "settings.next.waves": "Planear una ronda y abrirla",
  "settings.promised":
    "Lo que las personas aceptan no cambia mientras una ronda está abierta, para que todas acepten lo mismo: el nombre, la finalidad y estas palabras se cambian cuando se haya cerrado. Se pueden añadir idiomas y reducir los días de conservación.",
  "settings.newWords":
    "Las personas de la próxima ronda leen lo que usted cambie aquí. Quienes ya respondieron aceptaron las palabras de antes: sus respuestas no se conservan más días de los que se les dijo.",
  "settings.noConsent": "Nada propio: las personas leen las palabras de la página.",
  "settings.translations": "Lo mismo en otros idiomas",
  "settings.translations.first":
    "Elija arriba en qué idioma escribe y guarde: después habrá aquí sitio para cada otro idioma en el que se pregunta.",
  "settings.translations.explain":
    "Cada persona lee en su idioma lo que usted escriba aquí para él y, lo que falte, en {language}. Si cambia algo arriba, cámbielo también aquí.",
  "settings.translations.explainNone":
    "Cada persona lee en su idioma lo que aquí está escrito para él y, lo que falte, como está arriba.",
  "settings.translations.missing": "falta por escribir: {parts}",
  "settings.fixed": "Fijo desde que se abrió la primera ronda",
  "settings.filters": "Resultados según el perfil",
  "settings.filters.explain":
    "Elija según cuáles de estas preguntas se muestran medias además de por grupos. Queda fijado al abrir la primera ronda, porque lo que puede mostrarse se decide todo a la vez. Solo se muestran celdas con bastantes personas que responden de forma distinta.",
  "settings.filters.by": "Mostrar medias según",
  "settings.filters.pairs": "Mostrar medias según dos a la vez",
  "settings.filters.pair": "{a} × {b}",
  "settings.filters.save": "Guardar lo que se muestra según el perfil",
  "settings.filters.none": "No se declaró nada antes de abrir la primera ronda.",
  "settings.filters.tooMany": "Pueden declararse como máximo ocho preguntas y seis pares. No se guardó nada.",
  "settings.archivedExplain":
    "Este estudio está archivado: nada de él cambia y sus resultados quedan donde están.",
  "settings.erasing":
    "Este estudio se está borrando. En un momento no quedará de él más que entradas en el registro.",
  "settings.copy": "Otro como este",
  "settings.copyExplain": "Se copian preguntas, organizaciones, equipos y ajustes; respuestas y rondas, no.",
  "settings.copyTitle": "Nombre del nuevo estudio",
  "settings.copyGo": "Copiar el estudio",
  "settings.archive": "Archivar",
  "settings.archiveExplain": "Sale de la lista y queda en reposo. Puede recuperarlo en cualquier momento.",
  "settings.archiveOpen": "Se puede archivar cuando se haya cerrado su ronda.",
  "settings.archiveGo": "Archivar el estudio",
  "settings.takeBackGo": "Recuperarlo del archivo",
  "settings.erase": "Borrar",
  "settings.eraseExplain":
    "Todo lo de este estudio desaparece para siempre: respuestas, resultados, invitaciones, ajustes. Quien esté respondiendo queda interrumpido. Nada lo devuelve salvo una copia de seguridad.",
  "settings.eraseConfirm": "Escriba el nombre del estudio para confirmarlo: {title}",
  "settings.eraseWrong": "Ese no es el nombre del estudio. No se borró nada.",
  "settings.eraseGo": "Borrar el estudio para siempre",
  "partners.title": "Quién participa",
  "partners.intro":
    "Organizaciones y sus equipos. Los grupos se pueden cambiar hasta que se abra la primera ronda; después quedan, porque se dice a las personas en qué grupos cuentan sus respuestas.",
  "partners.frozen": "Se ha abierto una ronda, así que las organizaciones y los equipos quedan como están.",
  "partners.none": "Todavía no participa ninguna organización.",
  "partners.together": "Cada botón de guardar guarda los equipos de todas las organizaciones de esta página.",
  "partners.teams": "Equipos de {name}",
  "partners.teamsHint":
    "Uno por línea, con el número de personas tras un punto y coma si lo conoce: Pagos; 12",
  "partners.teamCount": "{n, plural, =0 {ningún equipo} one {# equipo} other {# equipos}}",
  "partners.saveNamed": "Guardar los equipos de {name}",
  "partners.save": "Guardar",
  "partners.saved": "Guardado.",
  "partners.next": "A continuación: ver qué mostraría el estudio con estos grupos",
  "partners.take": "Tomar los equipos que mantiene {name}",
  "partners.takeExplain":
    "Llegan los equipos de la lista de la organización o se ponen al día; los que se escribieron solo aquí quedan.",
  "partners.handOver": "Sus propios responsables pueden entregar los equipos que mantiene.",
  "partners.remove": "Quitar {name}",
  "partners.removeAsk": "Quitar {name} del estudio",
  "partners.removeFixed":
    "Con {name} se van sus equipos, los pasos de sus flujos de valor, sus cifras medidas y si aceptó que se la muestre.",
  "partners.add": "Añadir organizaciones",
  "partners.addNames": "Nombres, uno por línea",
  "partners.addGo": "Añadir",
  "partners.shown":
    "{of, select, host {Su propia organización: usted la ve como unidad.} other {{shown, select, yes {Aceptó que usted la vea como unidad.} other {No ha aceptado que se la vea como unidad: solo cuenta en el conjunto.}}}}",
  "partners.nobody":
    "Nadie de ella puede entrar aquí, así que nadie puede aceptar y no se muestra por separado. Quien opera el sistema crea una organización con este nombre, la vincula con este estudio en su página e invita a un responsable, que acepta.",
  "partners.error.gone":
    "Mientras tanto alguien ha quitado {name} de este estudio, así que todavía no se ha guardado nada. Lo que usted escribió para las demás sigue abajo en su lugar: guárdelo de nuevo. Lo que escribió para {name} está aquí solo hasta entonces: para usarlo, cópielo primero, guarde después, añada la organización de nuevo y péguelo allí.",
  "members.error.many": "Una organización tiene aquí como máximo 2000 equipos.",
  "members.error.name": "Cada equipo necesita un nombre de 120 caracteres como máximo.",
  "members.error.twice": "Dos equipos se llaman igual. Dé a cada uno su propio nombre.",
  "members.error.lineName":
    "Línea {line, number}: un equipo necesita un nombre de 120 caracteres como máximo.",
  "members.error.lineCount":
    "Línea {line, number}: «{written}» no es un número de personas. Tras el punto y coma va un número entero de 1 a 100.000, o nada.",
  "members.error.lineTwice": "«{name}» está en las líneas {lines}. Dé a cada equipo un nombre propio.",
  "meanwhile.title": "Esto se cambió después de que usted abriera la página",
  "meanwhile.explain":
    "No se guardó nada. Los campos que no tocó muestran lo que vale ahora; lo que escribió se conserva. Mírelos y guarde de nuevo. Cambiado desde entonces:",
  "meanwhile.now": "Ahora es:",
  "meanwhile.empty": "(vacío)",

  "forGood.known": "Sé que esto no se puede deshacer.",
  "forGood.error": "Marque primero la casilla. No se cambió nada.",

  "waves.title": "Rondas",
  "waves.intro":
    "Una ronda es una vuelta de preguntas. Solo hay una abierta a la vez; las puntuaciones se abren cuando se cierra.",
  "waves.none": "Todavía no hay ninguna ronda planeada.",
  "waves.state":
    "{state, select, planned {Planeada} open {Abierta} ending {Cerrándose: quien empezó puede terminar} over {Terminada, cerrándose} closed {Cerrada} other {Publicada}}",
  "waves.noLast": "Sin último día",
  "waves.missing": "Antes de que se pueda abrir:",
  "waves.missing.questionnaire": "Este sistema no tiene su cuestionario. Elija otro.",
  "waves.missing.modules": "Sus módulos no encajan con el cuestionario. Elíjalos de nuevo.",
  "waves.missing.draft": "{names} todavía puede cambiar. Publíquelo antes.",
  "waves.missing.organizations": "Todavía no participa ninguna organización.",
  "waves.missing.teams": "Todavía no participa ningún equipo, y se comparan equipos.",
  "waves.missing.consent": "Todavía no está escrito qué se acepta al participar.",
  "waves.missing.lastDay": "Su último día ya pasó. Elija uno posterior más abajo.",
  "waves.unwritten":
    "Algunas personas leerán textos en un idioma que no es el suyo. La ronda puede abrirse igualmente; entonces quedan así hasta que se cierre.",
  "waves.unwritten.main":
    "Nadie ha dicho en qué idioma están escritos el nombre, la finalidad y lo que se acepta.",
  "waves.unwritten.consent":
    "Lo que se acepta no está escrito en estos idiomas: {languages}. Se lee en {main}.",
  "waves.unwritten.purpose":
    "Para qué sirve el estudio no está escrito en estos idiomas: {languages}. Se lee en {main}.",
  "waves.openGo": "Abrir ahora la ronda {number}",
  "waves.openExplain": "Cuando la abra, se puede responder.",
  "waves.openFixed":
    "Desde entonces las preguntas, las organizaciones y los equipos quedan como están, para esta ronda y todas las que sigan, y las organizaciones que no hayan aceptado hasta entonces no se muestran como unidades.",
  "waves.link": "Enlace para quienes responden",
  "waves.extend": "Último día",
  "waves.setLastGo": "Fijar el último día de la ronda {number}",
  "waves.extendGo": "Mover el último día de la ronda {number}",
  "waves.endGo": "Cerrar la ronda {number}",
  "waves.endExplain":
    "Cuando la cierre, ya nadie puede empezar. Quien empezó tiene media hora para terminar.",
  "waves.endFixed":
    "La ronda no se vuelve a abrir, y lo que no se haya enviado para entonces no cuenta nunca.",
  "waves.publishGo": "Publicar la ronda {number}",
  "waves.publishFixed":
    "Cuando la publique, ningún comprobante lleva ya a una respuesta, para siempre: quien respondió ya no ve su propio perfil.",
  "waves.plan": "Planear la próxima ronda",
  "waves.planGo": "Planear la ronda {number}",
  "waves.name": "Nombre de la ronda",
  "waves.nameDefault": "Ronda {number}",
  "waves.opensOn": "Primer día, según lo planea",
  "waves.opensOnHint": "Se abre cuando usted pulsa el botón de esta página, no por sí sola.",
  "waves.closesOn": "Último día",
  "waves.closesOnHint":
    "Se cierra por sí sola cuando acaba este día. Si se deja vacío: cuando usted la cierre.",
  "waves.rename": "Cambiar el nombre de la ronda {number} o borrarla",
  "waves.renameGo": "Cambiar el nombre de la ronda {number}",
  "waves.dropExplain":
    "Todavía no se ha invitado a nadie: desaparece y solo queda la anotación en el registro.",
  "waves.dropGo": "Borrar la ronda {number}",
  "waves.isKnown":
    "Ya se ha invitado a alguien a esta ronda o alguien ha respondido, así que conserva su nombre y no se puede borrar.",
  "waves.error.known":
    "Ya se ha invitado a alguien a la ronda {number} o alguien ha respondido, así que conserva su nombre y no se puede borrar. No se cambió nada.",
  "waves.error.changed": "Mientras tanto alguien ha cambiado esta ronda. Mírela de nuevo; no se cambió nada.",
  "waves.error.past": "Elija un día a partir de hoy.",
  "waves.error.order": "El último día es anterior al primero.",
  "ownPart.agree": "Qué ve la organización anfitriona de {name}",
  "ownPart.agreeExplain":
    "La organización anfitriona ve el conjunto. Solo ve {name} como unidad propia, con sus niveles y capacidades, si usted acepta. Puede aceptar hasta que se abra la primera ronda y retirarlo hasta que se cierre.",
  "ownPart.agreed": "Usted aceptó que la organización anfitriona la vea como unidad.",
  "ownPart.notAgreed": "No se muestra como unidad.",
  "ownPart.agreeGo": "Aceptar en nombre de {name}",
  "ownPart.withdrawGo": "Retirarlo en nombre de {name}",
};
