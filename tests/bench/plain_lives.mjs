// What the engine's `volatile` does, as a plain month loop in JavaScript: one policy of a standard and a fixed
// way, a region given by its figures, nobody with a record. Written to be fast as JavaScript goes: what no
// path changes is worked out before the loop, numbers are in typed arrays, nothing is allocated for a path.
// It knows of core/model.md#volatile only what a request like lives.json needs.

const payoutMonths = [117, 109, 101, 93, 84, 75, 65, 56]; // at 63 to 70; later as at 70

const monthOf = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
const fenOf = (yuan) => Math.floor(yuan * 100 + 0.5 + 1e-6);
const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

/** The high half of a product of two words: a number holds 53 bits, so it is taken in two parts. */
function highOf(a, b) {
  const low = (a & 0xffff) * b;
  return Math.floor(((a >>> 16) * b + Math.floor(low / 0x10000)) / 0x10000) >>> 0;
}

/** Philox4x32-10, its words left in `words`. */
function philox(words, c0, c1, c2, key0, key1) {
  let a = c0;
  let b = c1;
  let c = c2;
  let d = 0;
  let k0 = key0;
  let k1 = key1;
  for (let round = 0; round < 10; round += 1) {
    const lowA = Math.imul(a, 0xd2511f53);
    const lowC = Math.imul(c, 0xcd9e8d57);
    const highA = highOf(a, 0xd2511f53);
    const highC = highOf(c, 0xcd9e8d57);
    a = (highC ^ b ^ k0) >>> 0;
    b = lowC;
    c = (highA ^ d ^ k1) >>> 0;
    d = lowA;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
}

/** AS 241, PPND16. */
function normalQuantile(u) {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
          13731.69376550946) *
          r +
          1971.5909503065513) *
          r +
          133.14166789178438) *
          r +
          3.3871328727963665)) /
      (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
        1)
    );
  }
  let r = Math.sqrt(-Math.log(q < 0 ? u : 1 - u));
  let x;
  if (r <= 5) {
    r -= 1.6;
    x =
      (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
        1.4234371107496835) /
      (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
        r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
        1);
  } else {
    r -= 5;
    x =
      (((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
        0.026532189526576124) *
        r +
        0.29656057182850487) *
        r +
        1.7848265399172913) *
        r +
        5.463784911164114) *
        r +
        6.657904643501103) /
      (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
        0.0007868691311456133) *
        r +
        0.014875361290850615) *
        r +
        0.1369298809227358) *
        r +
        0.599832206555888) *
        r +
        1);
  }
  return q < 0 ? -x : x;
}

export function plainLives(request) {
  const { person, region, assumptions, retirement, income, policies, paths, seed, first_path: firstPath } = request;
  const [{ scheme, ways }] = policies;
  const start = monthOf(request.valuation_month);
  const birth = monthOf(person.birth_month);
  const months = birth + 63 * 12 - start + 1; // through the month in which 63 is reached
  const limit = birth + 75 * 12 - start + 1;
  const death = birth + retirement.death_age_months - start;
  const grown = (figures, month) => {
    const [since, value] = figures.at(-1);
    return value * (1 + assumptions.wage_growth) ** Math.floor((month - monthOf(since)) / 12);
  };

  // What no path changes.
  const trend = new Float64Array(limit);
  const standardPaid = new Float64Array(limit);
  const standardAccount = new Float64Array(limit);
  const standardIndex = new Float64Array(limit);
  const fixedIndex = new Float64Array(limit);
  const discounts = new Float64Array(death + 2);
  const fixedPaid = scheme.amount * 100;
  const fixedAccount = fenOf(scheme.account_share * scheme.amount);
  for (let k = 0; k < limit; k += 1) {
    const month = start + k;
    const wage = grown(region.average_wage, month);
    const base = clamp(ways[0].base_ratio * wage, grown(region.base_floor, month), grown(region.base_ceiling, month));
    trend[k] = person.monthly_income * (1 + assumptions.income_growth) ** Math.floor(k / 12);
    standardPaid[k] = fenOf(0.2 * base);
    standardAccount[k] = fenOf(0.08 * base);
    standardIndex[k] = base / wage;
    fixedIndex[k] = scheme.amount / (0.2 * wage);
  }
  for (let k = 0; k < discounts.length; k += 1) discounts[k] = (1 + assumptions.discount_rate) ** (-k / 12);
  const minimum = 240; // of everybody who retires in 2039 or later
  const sum = { short: 0, paid: 0, pension: 0, worth: 0 };
  const pensions = new Float64Array(paths);

  const words = new Uint32Array(3);
  const fresh = Math.sqrt(1 - income.persistence ** 2);
  const { sigma } = income;
  const rate = assumptions.account_rate;
  const seedLow = seed >>> 0;
  const seedHigh = Math.floor(seed / 2 ** 32);
  const [enter, leave] = [income.enter * 2 ** 32, income.leave * 2 ** 32];
  const [standardShare, fixedShare] = ways.map(({ most_share: share }) => share * 100);
  for (let p = 0; p < paths; p += 1) {
    const pathLow = (firstPath + p) >>> 0;
    const pathHigh = Math.floor((firstPath + p) / 2 ** 32);
    let k = 0;
    let z = 0;
    let inWork = true;
    let standard = 0;
    let fixed = 0;
    let credited = 0;
    let accrued = 0;
    let weighted = 0;
    let paid = 0;
    let value = 0;
    let opening = 0;
    let booked = 0;
    let earning = 0;
    let opened = start % 12;
    let short = false;
    const enough = () => standard + Math.min(credited, scheme.eligibility.cap_months) >= minimum - 1e-9;
    for (; k < limit; k += 1) {
      if (k === months) short = !enough();
      if (k >= months && enough()) break;
      philox(words, k, pathLow, pathHigh, seedLow, seedHigh);
      const shock = normalQuantile((words[0] * 0x200000 + (words[1] >>> 11) + 0.5) / 2 ** 53);
      z = k === 0 ? shock : income.persistence * z + fresh * shock;
      if (k > 0 && words[2] + 0.5 < (inWork ? enter : leave)) inWork = !inWork;
      const earned = inWork ? trend[k] * Math.exp(sigma * z - (sigma * sigma) / 2) : 0;
      const number = ((start + k) % 12) + 1;
      let amount = 0;
      if (standardPaid[k] <= standardShare * earned + 1e-7) {
        amount = standardAccount[k];
        paid += standardPaid[k];
        value -= standardPaid[k] * discounts[k];
        standard += 1;
        accrued += 1;
        weighted += standardIndex[k];
      } else if (fixed < scheme.term_months && fixedPaid <= fixedShare * earned + 1e-7) {
        const ratio = Math.min(1, fixedIndex[k]);
        amount = fixedAccount;
        paid += fixedPaid;
        value -= fixedPaid * discounts[k];
        fixed += 1;
        credited += ratio;
        accrued += ratio;
        weighted += fixedIndex[k];
      }
      booked += amount;
      earning += amount * (13 - number);
      if (number === 12) {
        const interest = fenOf(((opening * (12 - opened) + earning) * rate) / 12 / 100);
        opening += booked + interest;
        booked = earning = opened = 0;
      }
    }
    // The year of the last month is closed with it.
    const last = start + k - 1;
    const lastNumber = (last % 12) + 1;
    if (lastNumber < 12) {
      earning -= booked * (12 - lastNumber);
      opening += booked + fenOf(((opening * (lastNumber - opened) + earning) * rate) / 12 / 100);
    }
    const year = Math.floor(last / 12);
    const growth = (figures) => figures.at(-1)[1] * (1 + assumptions.wage_growth) ** (year - figures.at(-1)[0]);
    const index = standard + fixed > 0 ? weighted / (standard + fixed) : 0;
    const b1 = growth(region.benefit_base);
    const b2 = growth(region.indexed_wage_base);
    let basic = fenOf(((b1 + b2 * index) / 2) * (accrued / 12) * 0.01);
    let account = fenOf(opening / 100 / payoutOf(last - birth));
    const pension = basic + account;
    const today = fenOf(pension / 100 / (1 + assumptions.inflation) ** (k / 12));

    // In payment, year by year, as the account and the pension stay the same within one.
    let balance = opening;
    let month = k;
    let left = true;
    let from = lastNumber % 12;
    while (month <= death) {
      const until = Math.min(month + 12 - ((start + month) % 12), death + 1);
      if (month > k) {
        basic = fenOf((basic / 100) * (1 + assumptions.benefit_growth));
        account = fenOf((account / 100) * (1 + assumptions.benefit_growth));
      }
      const through = ((start + until - 1) % 12) + 1;
      const beginning = balance;
      let drawn = 0;
      let lost = 0;
      for (; month < until; month += 1) {
        value += (basic + account) * discounts[month];
        const draw = left ? Math.min(account, beginning - drawn) : 0;
        drawn += draw;
        lost += draw * (through - ((start + month) % 12));
      }
      balance = beginning - drawn;
      if (left) balance += fenOf(((beginning * (through - from) - lost) * rate) / 12 / 100);
      left = balance > 0;
      from = 0;
    }
    value += balance * discounts[death];
    const worth = Math.sign(value) * fenOf(Math.abs(value) / 100);
    sum.short += short ? 1 : 0;
    sum.paid += paid;
    sum.pension += today;
    sum.worth += worth;
    pensions[p] = today;
  }
  pensions.sort();
  return {
    short: sum.short / paths,
    paid: sum.paid / paths / 100,
    pension: sum.pension / paths / 100,
    pensions: [5, 25, 50, 75, 95].map((percent) => pensions[Math.floor((percent * paths + 99) / 100) - 1] / 100),
    worth: sum.worth / paths / 100,
  };
}

function payoutOf(age) {
  const years = Math.floor(age / 12);
  if (years >= 70) return payoutMonths.at(-1);
  const [here, next] = [payoutMonths[years - 63], payoutMonths[years - 62]];
  return Math.floor((here + ((next - here) * (age % 12)) / 12) * 10 + 0.5) / 10;
}
