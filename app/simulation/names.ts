/** Invented names: organizations from coined words and a trade, teams from the work they do. No real company is meant. */
import { type Random, shuffled } from "../analysis/random.ts";
import { pick } from "./streams.ts";

const heads = [
  "Alder",
  "Amber",
  "Ash",
  "Bracken",
  "Brindle",
  "Calder",
  "Cinder",
  "Cobble",
  "Coster",
  "Dapple",
  "Dorn",
  "Ember",
  "Fallow",
  "Fen",
  "Gannet",
  "Garn",
  "Hallow",
  "Harrow",
  "Heron",
  "Hollin",
  "Juniper",
  "Kelp",
  "Kestrel",
  "Larch",
  "Linden",
  "Lorn",
  "Mallow",
  "Marl",
  "Merrow",
  "Nettle",
  "Osier",
  "Otter",
  "Pell",
  "Plover",
  "Quarl",
  "Quill",
  "Rook",
  "Rushen",
  "Sallow",
  "Sedge",
  "Sorrel",
  "Tansy",
  "Tarn",
  "Teasel",
  "Thistle",
  "Umber",
  "Vetch",
  "Wending",
  "Willet",
  "Yarrow",
] as const;

const tails = [
  "beck",
  "brae",
  "combe",
  "dell",
  "fold",
  "garth",
  "holt",
  "hythe",
  "lund",
  "mere",
  "moor",
  "rigg",
  "shaw",
  "stow",
  "thwaite",
  "wick",
] as const;

/** What the organization does, and what teams there do; the platform teams below exist everywhere. */
const trades: { words: readonly string[]; teams: readonly string[] }[] = [
  {
    words: ["Bank", "Savings", "Credit Union"],
    teams: ["Payments", "Lending", "Cards", "Fraud Checks", "Account Opening", "Statements"],
  },
  {
    words: ["Insurance", "Mutual"],
    teams: ["Claims", "Quotes", "Policies", "Pricing", "Renewals", "Brokers"],
  },
  {
    words: ["Freight", "Logistics", "Parcels"],
    teams: ["Route Planning", "Tracking", "Depots", "Customs Papers", "Drivers", "Invoicing"],
  },
  {
    words: ["Stores", "Outfitters", "Market"],
    teams: ["Checkout", "Catalogue", "Stock", "Returns", "Loyalty", "Product Search"],
  },
  {
    words: ["Clinics", "Health"],
    teams: ["Appointments", "Patient Records", "Lab Results", "Prescriptions", "Ward Planning", "Referrals"],
  },
  {
    words: ["Energy", "Water", "Grid"],
    teams: ["Meter Readings", "Billing", "Outages", "Tariffs", "Field Crews", "Load Forecast"],
  },
  {
    words: ["Travel", "Ferries", "Rail"],
    teams: ["Booking", "Timetables", "Ticketing", "Seat Maps", "Disruptions", "Refunds"],
  },
  {
    words: ["Press", "Broadcasting", "Games"],
    teams: ["Publishing", "Subscriptions", "Streaming", "Recommendations", "Advertising", "Archive"],
  },
  {
    words: ["Works", "Instruments", "Foundry"],
    teams: ["Plant Control", "Quality Records", "Ordering", "Maintenance", "Device Software", "Suppliers"],
  },
  {
    words: ["Council", "Registry", "Housing"],
    teams: ["Permits", "Citizen Portal", "Benefits", "Elections", "Case Files", "Grants"],
  },
  {
    words: ["Telecom", "Networks"],
    teams: ["Provisioning", "Roaming", "Number Porting", "Usage Data", "Fault Desk", "Self Service"],
  },
  {
    words: ["Learning", "Academy"],
    teams: ["Course Player", "Enrolment", "Exams", "Certificates", "Timetabling", "Libraries"],
  },
];

const everywhere = [
  "Identity",
  "Data Platform",
  "Web Front",
  "Mobile App",
  "Reporting",
  "Customer Support Tools",
  "Build Tools",
  "Cloud Platform",
  "Integration",
  "Notifications",
  "Documents",
  "Analytics",
  "Partner Interfaces",
  "Back Office",
  "Observability",
  "Finance Systems",
  "Internal Search",
  "Access Control",
  "Messaging",
  "Scheduling",
] as const;

export type Trade = (typeof trades)[number];

/** Names that differ from each other; a coined word comes back, with another trade, only when all have been used. */
export function organizationNames(random: Random, count: number): { name: string; trade: Trade }[] {
  if (count > 9000) throw new RangeError(`there are invented names for 9000 organizations, not for ${count}`);
  const coined = shuffled(
    heads.flatMap((head) => tails.map((tail) => `${head}${tail}`)),
    random,
  );
  const taken = new Set<string>();
  const named: { name: string; trade: Trade }[] = [];
  while (named.length < count) {
    const trade = pick(random, trades);
    const name = `${coined[named.length % coined.length]} ${pick(random, trade.words)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    named.push({ name, trade });
  }
  return named;
}

/** Team names inside one organization, all different: mostly of its trade; numbered once the words are used up. */
export function teamNames(random: Random, trade: Trade, count: number): string[] {
  const named: string[] = [];
  for (let round = 1; named.length < count; round++) {
    const own = [...trade.teams];
    const shared = [...everywhere];
    while (own.length + shared.length > 0 && named.length < count) {
      const pool = shared.length === 0 || (own.length > 0 && random() < 0.75) ? own : shared;
      const [word = ""] = pool.splice(Math.floor(random() * pool.length), 1);
      named.push(round === 1 ? word : `${word} ${round}`);
    }
  }
  return named;
}
