/** Words of the export pages. */
export const exportPage = {
  "export.title": "Hand over the answers",
  "export.intro":
    "Two files for researchers: the answers, one row a person and one column a question, and the codebook that says what every column and code means.",
  "export.what.title": "What is in it",
  "export.what.consent": "Only answers of people who agreed that they may be used for research.",
  "export.what.imported": "Imported answers, handed over under the terms of their source.",
  "export.what.noTeam":
    "No team, no time of answering, no comments. Answers carry a random name that leads back to nobody.",
  "export.what.organization":
    "Organizations carry a random name too, the same in every wave. It is left empty where fewer than {k} of their people agreed.",
  "export.what.organizationImported":
    "Organizations carry a random name too, the same in every wave. It is left empty where fewer than {k} answers came from them.",
  "export.what.missing":
    "An empty cell is a missing answer. Codes stay as they were given; the codebook says which end is good.",
  "export.rows": "{n, plural, one {# row.} other {# rows.}}",
  "export.withheld":
    "{n, plural, =0 {None was left out: everybody agreed to be handed over.} one {# answer is left out: whoever gave it did not agree to that, or could be recognized.} other {# answers are left out: whoever gave them did not agree to that, or could be recognized.}}",
  "export.withheldImported":
    "{n, plural, =0 {None was left out.} one {# answer is left out: its source does not let it be handed over.} other {# answers are left out: their source does not let them be handed over.}}",
  "export.organizations":
    "{n, plural, =0 {No organization is named.} one {# organization is named, by a random name.} other {# organizations are named, each by a random name.}}",
  "export.rowsWithoutOrganization":
    "{n, plural, =0 {No row lost its organization to protect a small group.} one {# row comes without its organization, to protect a small group.} other {# rows come without their organization, to protect small groups.}}",
  "export.download": "Download",
  "export.reason": "What are the answers for?",
  "export.reason.choose": "Choose a reason",
  "export.reason.analysis": "Analysis by researchers",
  "export.reason.replication": "Checking published figures",
  "export.reason.archive": "Keeping in an archive",
  "export.agreement":
    "A data-use agreement with the study’s organizations is in force (only then organizations carry a random name)",
  "export.reasonMissing": "Say what the answers are for: the reason stands in the audit log.",
  "export.what.alike":
    "Choices about people and their place of work are left out of every row, and single rows withheld, until each row is like at least {k} in those that remain.",
  "export.responses": "Answers (CSV)",
  "export.codebook": "Codebook (CSV)",
  "export.format": "UTF-8, separated by commas; the same file gives the same bytes whenever it is asked for.",
  "export.preview.title": "The first {n, plural, one {row} other {# rows}}",
  "export.preview.caption": "Preview of the answers of wave {wave}, as they stand in the file",
  "export.noRows":
    "No answer of this wave can be handed over: nobody agreed to that, or so few that they could be recognized. So the file has a header and no rows.",
  "export.noRowsImported": "No answer of this wave may be handed over, so the file has a header and no rows.",
  "export.noneClosed.title": "No wave is closed yet",
  "export.noneClosed":
    "Answers are handed over when a wave is closed, so that nothing handed over can change or be taken back afterwards. The codebook is there already.",
  "export.stillOpen.title": "This wave is {state, select, planned {not open yet} other {still open}}",
  "export.stillOpen":
    "{state, select, planned {This wave has not begun} other {This wave is still open}}; answers are handed over when it closes, so that nothing handed over can change or be taken back afterwards. The codebook is there already.",
  "export.closedWaves": "Closed waves:",
  "export.notClosed": "This wave is not closed. Its answers are handed over after its close.",
  "export.importUnderWay": "This import is still being stored. Wait until it is done, or stop it first.",
} as const;
