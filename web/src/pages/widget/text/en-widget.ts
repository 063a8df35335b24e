import type { WidgetText } from "./zh-widget.js";

export const widget: WidgetText = {
  more: "Open the full version",
  newWindow: " (new window)",
  versions: (engine, data, asOf) => `Engine ${engine}, data ${data}, as of ${asOf}`,
  readable: (site) => `${site} can read what you enter and the result.`,
  site: (host) => (host === "" ? "The website around this calculator" : `The website around this calculator (${host})`),
  private: "What you enter is calculated on this device; we neither collect nor keep it.",
  copy: "New windows cannot be opened from here. Copy this address and open it in your browser:",
  address: "Address",
  wrongTitle: "Some of this website’s settings are wrong and were left out",
  held: "Until the website has put its settings right, no result is shown here: it could be taken for the answer to another question. To work out your own, open the full version.",
  wrong: (name, value, expected) => `${name}="${value}": ${expected}`,
  expected: {
    region: "there is no such region code. Provinces have two digits, such as 41; cities are like 44-4403.",
    lang: "should be zh or en.",
    theme: "should be a colour #rgb or #rrggbb, such as #c00.",
    view: "should be compact or full.",
    plans:
      "should be names of plans with commas between, none twice: standard-floor, standard-100, fixed, resident, save; save must follow a plan that contributes.",
    birth: "should be a year of four digits and a month of two, such as 1990-05.",
    category: "should be male, female_55 or female_50.",
    income: "should be a number, such as 5500.",
    months: "should be a whole number of months, such as 120.",
    balance: "should be a number, such as 12000, and needs the months paid as well.",
    state: "cannot be read. Put in what follows the # in the address of the Calculate page, as it is.",
    unknown: "there is no such setting.",
  },
};
