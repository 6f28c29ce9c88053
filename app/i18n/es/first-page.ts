/** Words of the first page of a study: where somebody works, the proof of protection, the two consents. ICU messages. */
export const firstPage: Record<string, string> = {
  "firstPage.until.kept": "Lo que empiece se conserva hasta entonces.",
  "firstPage.choose.title": "Primero: ¿dónde trabaja?",
  "firstPage.choose.why":
    "Para que vea, antes de responder, en qué grupos exactamente contaría su respuesta.",
  "firstPage.choose.organization": "Su organización",
  "firstPage.choose.teamOf": "Su equipo en {organization}",
  "firstPage.choose.find": "Parte del nombre",
  "firstPage.choose.find.go": "Acortar la lista",
  "firstPage.choose.find.some":
    "{n, plural, =0 {Aquí nada tiene «{typed}» en el nombre. La lista muestra todo.} one {# tiene «{typed}» en el nombre.} many {# tienen «{typed}» en el nombre.} other {# tienen «{typed}» en el nombre.}}",
  "firstPage.choose.go": "Continuar",
  "firstPage.choose.otherOrganization": "Otra organización",
  "firstPage.choose.noOrganization": "Mi organización no figura, o prefiero no decirlo",
  "firstPage.choose.noTeam": "Otro equipo, o prefiero no decirlo",
  "firstPage.chosen.team": "Responde por {team}, {organization}.",
  "firstPage.chosen.organization": "Responde por {organization}, sin equipo.",
  "firstPage.chosen.none": "Responde sin organización.",
  "firstPage.chosen.change": "Elegir de nuevo",
  "firstPage.counts.title": "Su respuesta cuenta en",
  "firstPage.counts.lead":
    "Las respuestas solo se muestran para grupos. Estos son los grupos de los que la suya puede formar parte, con las personas contadas al abrirse la encuesta. Además, los resultados muestran niveles de rendimiento: conjuntos de organizaciones, equipos o personas cuya entrega se parece, que salen de las propias respuestas; para ellos valen los mismos mínimos.",
  "firstPage.counts.group": "Grupo",
  "firstPage.counts.people": "Personas",
  "firstPage.counts.from": "Respuestas necesarias",
  "firstPage.counts.n": "{n, number}",
  "firstPage.counts.more": "{n, number} o más",
  "firstPage.counts.notCounted": "sin contar",
  "firstPage.counts.never": "no se muestra",
  "firstPage.view.everyone": "Todas las personas consultadas",
  "firstPage.view.otherTeams": "Equipos pequeños de {organization}, juntos",
  "firstPage.view.team": "Su equipo: {team}",
  "firstPage.view.most": "Se muestra como máximo: {figures}.",
  "firstPage.view.ownOnly":
    "Quien organiza el estudio no ve nada de este grupo por separado; los responsables de su organización ven como máximo: {figures}.",
  "firstPage.notAgreed":
    "{organization} no ha aceptado que se la vea como unidad. Para quien organiza el estudio, su respuesta cuenta solo en el conjunto; las cifras de {organization} y de sus equipos van solo a sus propios responsables.",
  "firstPage.view.none": "Muy pocas personas para mostrarse por separado.",
  "firstPage.figure.mean": "promedios",
  "firstPage.figure.distribution": "distribuciones",
  "firstPage.figure.commentPeople": "comentarios",
  "firstPage.figure.quartiles": "cuartiles",
  "firstPage.figure.drivers": "factores asociados",
  "firstPage.folded.otherTeams":
    "Su equipo tiene {people, plural, one {# persona} many {# de personas} other {# personas}}, muy pocas para cifras propias. Se cuenta con los otros equipos pequeños de {organization}: {together, plural, one {# persona} many {# de personas} other {# personas}} en total.",
  "firstPage.folded.organization":
    "Su equipo tiene {people, plural, one {# persona} many {# de personas} other {# personas}}, y los equipos pequeños de {organization} suman {together, plural, one {# persona} many {# de personas} other {# personas}}: muy pocas para cifras propias. Su respuesta cuenta solo en los grupos mayores.",
  "firstPage.uncounted":
    "Donde no se contó a todas las personas, solo el número de respuestas decide qué se muestra.",
  "firstPage.crossed":
    "Los promedios se muestran también según lo que se eligió aquí, si bastantes personas eligieron lo mismo:",
  "firstPage.crossed.pair": "«{a}» y «{b}» a la vez",

  "firstPage.rules.title": "Las reglas, y la marca que comparten todas las personas consultadas",
  "firstPage.rules.same":
    "Cada persona consultada ve la marca {hash}. Compare la suya con la de un colega: una misma marca significa las mismas reglas y los mismos números de personas, fijados al abrirse la encuesta. Después no se puede relajar nada sin que cambie la marca.",
  "firstPage.rules.mean":
    "Desde {n} respuestas a una pregunta: promedios con un decimal y una palabra que dice cuánto difieren las respuestas. Con menos, nada.",
  "firstPage.rules.distribution": "Desde {n}: cómo se distribuyen las respuestas.",
  "firstPage.rules.quartiles": "Desde {n}: cuartiles.",
  "firstPage.rules.drivers":
    "Desde {n}: factores asociados, es decir, lo que acompaña a los buenos resultados en el grupo.",
  "firstPage.rules.comments":
    "Comentarios: solo de grupos de {people} personas o más, y desde {n} comentarios a la misma pregunta; nunca con un equipo.",
  "firstPage.rules.leaders": "Valoraciones de un responsable: desde {n} respuestas, y solo para esa persona.",
  "firstPage.rules.complement":
    "Un grupo que pudiera deducirse restando los demás se oculta, y con él un segundo grupo.",
  "firstPage.rules.folding":
    "Los equipos de menos de {k} personas se cuentan junto con los otros equipos pequeños de su organización.",
  "firstPage.rules.close": "Nadie ve ningún resultado antes de que se cierre la encuesta.",
  "firstPage.rules.frozen":
    "Quedan fijados: {organizations, plural, =0 {ninguna organización} one {# organización} many {# de organizaciones} other {# organizaciones}} con {teams, plural, =0 {ningún equipo} one {# equipo} many {# de equipos} other {# equipos}}{folded, plural, =0 {} one {, # demasiado pequeño para cifras propias} many {, # demasiado pequeños para cifras propias} other {, # demasiado pequeños para cifras propias}}{uncounted, plural, =0 {} one {, # sin contar} many {, # sin contar} other {, # sin contar}}.",
  "firstPage.rules.hash": "La marca completa (SHA-256, versión {version, number} de las reglas):",
  "firstPage.kept.title": "Qué se guarda y hasta cuándo",
  "firstPage.kept.draft": "Mientras responde",
  "firstPage.kept.draft.text":
    "Sus respuestas están cerradas con una clave que solo se forma con su código{invited, select, yes { o su invitación} other {}}. Guardamos una huella de ella y no podemos leerlas. Al enviarlas se borra esta copia.",
  "firstPage.kept.sent": "Cuando haya enviado",
  "firstPage.kept.sent.stored":
    "Se guarda: sus respuestas, su organización y su equipo, el idioma, si pueden recibirlas personas que investigan, en qué parte de la encuesta llegaron, el orden de las preguntas y una señal si se dieron más rápido de lo que nadie lee o todas iguales.",
  "firstPage.kept.sent.texts":
    "Lo que escriba con sus propias palabras se guarda aparte, sin relación con el resto.",
  "firstPage.kept.sent.not":
    "No se guarda: su nombre, su dirección de correo o de red, la hora, nada sobre su dispositivo.",
  "firstPage.kept.sent.invitation": "Su invitación dice entonces solo que fue respondida, no con qué.",
  "firstPage.kept.published": "Hasta que se publiquen los resultados",
  "firstPage.kept.published.text":
    "Con seudónimo: una huella de su comprobante queda junto a sus respuestas, para que las encuentre quien tenga su código y nadie más. Puede borrarlas hasta que se cierre la encuesta.",
  "firstPage.kept.backups":
    "{days, plural, =0 {Al publicarse} one {# día más} many {# de días más} other {# días más}}",
  "firstPage.kept.backups.text":
    "{days, plural, =0 {No se guardan copias de seguridad: lo que se borró ya no existe.} other {Las copias de seguridad de la base de datos pueden contener aún lo borrado. Después caducan.}}",
  "firstPage.kept.after": "Después",
  "firstPage.kept.after.text":
    "Anónimo: nada lleva de sus respuestas a usted, salvo lo que ellas mismas digan.",
  "firstPage.consent.title": "Su consentimiento",
  "firstPage.consent.study": "He leído esta página, y mis respuestas pueden usarse en este estudio.",
  "firstPage.consent.research":
    "Mis respuestas también pueden entregarse a personas que investigan: sin mi equipo, y con mi organización solo si al menos {k} de sus personas estuvieron de acuerdo.",
  "firstPage.consent.optional": "Puede dejar esto sin marcar. No cambia nada más.",
  "firstPage.consent.writtenIn":
    "Quien organiza la encuesta ha escrito estas palabras en {language}, no en {own}. Acepte solo si las entiende.",
  "firstPage.consent.profile":
    "Al final ve su propio perfil; nadie más lo ve. Puede dejar cualquier pregunta sin responder.",
  "firstPage.error.closed.title": "La encuesta se ha cerrado",
  "firstPage.error.closed":
    "La encuesta se cerró mientras esta página estaba abierta, así que no se empezó ni se guardó nada. Gracias por querer participar.",
  "firstPage.error.policy.title": "Esta encuesta está en pausa",
  "firstPage.error.policy":
    "Esta encuesta está en pausa: las reglas que protegen sus respuestas no son aquellas con las que se abrió. No se guardó nada suyo, y lo que guardó antes se conserva. Avise, por favor, a quien le invitó.",
};
