/** Signing in, the own account, and the first one. */
export const accounts: Record<string, string> = {
  "accounts.signIn.title": "Anmelden",
  "accounts.signIn.who":
    "Konten haben Leitende, Forschende und Betreibende. Wer an einer Umfrage teilnimmt, braucht keines.",
  "accounts.signIn.go": "Anmelden",
  "accounts.signIn.again": "Zur Anmeldeseite",
  "accounts.signIn.wrong": "Adresse und Passwort gehören nicht zusammen, oder es gibt kein solches Konto.",
  "accounts.email": "E-Mail-Adresse",
  "accounts.email.none": "Das ist keine E-Mail-Adresse. Sie muss aussehen wie name@example.org.",
  "accounts.name": "Ihr Name",
  "accounts.name.missing": "Ein Name mit höchstens 100 Zeichen wird gebraucht.",
  "accounts.password": "Passwort",
  "accounts.password.new": "Neues Passwort",
  "accounts.password.current": "Ihr jetziges Passwort",
  "accounts.password.hint":
    "Mindestens 10 Zeichen. Einige Wörter hintereinander sind gut; die häufigsten Passwörter werden abgelehnt.",
  "accounts.password.short": "Das ist zu kurz: mindestens 10 Zeichen werden gebraucht.",
  "accounts.password.long": "Das ist zu lang: höchstens 128 Zeichen werden angenommen.",
  "accounts.password.common":
    "Dieses Passwort gehört zu den ersten, die man raten würde. Wählen Sie ein anderes.",
  "accounts.password.wrong": "Das ist nicht Ihr jetziges Passwort.",
  "accounts.link.ended":
    "Dieser Link öffnet nichts: Er wurde benutzt, ist abgelaufen oder vertippt. Fordern Sie einen neuen an.",
  "accounts.letter.link": "Ohne Passwort anmelden oder ein neues wählen",
  "accounts.letter.title": "Ein Link per E-Mail",
  "accounts.letter.sent":
    "Wenn es zu dieser Adresse ein Konto gibt, ist ein Brief mit einem Link unterwegs. Konten mit zweitem Faktor bekommen keinen Anmeldelink; sie melden sich mit dem Passwort an.",
  "accounts.letter.none":
    "Diese Installation verschickt keine Briefe. Wenn Sie Ihr Passwort verloren haben, bitten Sie eine betreibende Person um einen Link zu einem neuen.",
  "accounts.letter.signIn": "Anmeldelink senden",
  "accounts.letter.reset": "Link für neues Passwort senden",
  "accounts.reset.title": "Neues Passwort wählen",
  "accounts.reset.go": "Dieses Passwort verwenden",
  "accounts.reset.done":
    "Das neue Passwort gilt, und alle Browser wurden abgemeldet. Melden Sie sich damit an.",
  "accounts.second.title": "Zweiter Faktor",
  "accounts.second.code": "Einmalcode",
  "accounts.second.hint": "Die sechs Ziffern Ihrer App oder einer Ihrer Wiederherstellungscodes.",
  "accounts.second.wrong":
    "Das ist nicht der Code. Codes der App wechseln alle 30 Sekunden; ein Wiederherstellungscode gilt einmal.",
  "accounts.second.unreadable":
    "Der Code kann nicht geprüft werden. Versuchen Sie es noch einmal; hilft das nicht, wurde vielleicht das Geheimnis dieser Installation geändert: Bitten Sie, wer sie betreibt, um einen Link zu einem neuen Passwort ohne den zweiten Faktor.",
  "accounts.second.ended":
    "Es ist zu viel Zeit vergangen, oder zu viele Codes waren falsch. Melden Sie sich noch einmal mit dem Passwort an.",
  "accounts.second.on": "Nach dem Passwort wird ein Code Ihrer App verlangt.",
  "accounts.second.off":
    "Mit einer App für Einmalcodes (TOTP) öffnet ein gestohlenes Passwort allein nichts.",
  "accounts.second.begin": "Einrichten",
  "accounts.second.end": "Abschalten",
  "accounts.second.picture": "Der Schlüssel als QR-Code, für die Kamera Ihrer App",
  "accounts.second.app":
    "Richten Sie Ihre App auf diesen Code, geben Sie diesen Schlüssel ein, oder öffnen Sie ihn dort:",
  "accounts.second.open": "In der App öffnen",
  "accounts.second.codes":
    "Wiederherstellungscodes für den Tag, an dem Sie die App verlieren. Jeder gilt einmal. Sie werden nur jetzt gezeigt: Bewahren Sie sie getrennt von Ihrem Gerät auf.",
  "accounts.second.confirm": "Mit einem Code bestätigen",
  "accounts.sso.go": "Anmelden mit {name}",
  "accounts.sso.failed":
    "Die Einmalanmeldung führte hier zu keinem Konto. Entweder ist sie nicht erreichbar, oder niemand hat ihre Adresse eingeladen; melden Sie sich anders an oder fragen Sie eine betreibende Person.",
  "accounts.own.title": "Ihr Konto",
  "accounts.own.done": "Erledigt.",
  "accounts.own.operator": "Sie betreiben diese Installation.",
  "accounts.own.password": "Anderes Passwort",
  "accounts.own.passwordGo": "Ändern und alle anderen Browser abmelden",
  "accounts.sessions.title": "Wo Sie angemeldet sind",
  "accounts.sessions.unknown": "Ein anderer Browser",
  "accounts.sessions.since": "seit {date}",
  "accounts.sessions.this": "Dieser Browser",
  "accounts.sessions.end": "Abmelden",
  "accounts.sessions.endOthers": "Alle anderen abmelden",
  "nav.account": "Konto",
  "setup.needed":
    "Das erste Konto wird mit dem einmaligen Einrichtungslink angelegt, den Gemba beim Start ausgibt. Öffnen Sie diesen Link in diesem Browser.",
  "setup.account": "Ihr Konto als betreibende Person",
  "setup.create": "Konto anlegen",
  "setup.look": "Oder erst einmal umsehen",
  "setup.lookExplain":
    "Ohne Konto sieht dieser Browser zwölf Stunden lang alles, bis das Konto der betreibenden Person angelegt ist.",
  "setup.later":
    "Sie sehen sich mit dem Einrichtungslink um. Legen Sie das Konto der betreibenden Person an, bevor Sie weitergehen.",
};
