// Seeded chance: the same seed gives the same requests on every machine (mulberry32).

export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(share) {
    return this.next() < share;
  }

  /** A whole number from least to most, both included. */
  whole(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** A number with so many decimals. */
  decimal(least, most, decimals) {
    return Number((least + this.next() * (most - least)).toFixed(decimals));
  }

  pick(values) {
    return values[this.whole(0, values.length - 1)];
  }

  /** A value, null, or nothing at all: what an optional field may be. */
  maybe(object, name, value, share = 0.7) {
    if (this.chance(share)) object[name] = value();
    else if (this.chance(0.3)) object[name] = null;
  }
}
