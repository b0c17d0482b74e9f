//! Times and numbers as people in Italy write them, and their English forms.

use super::I18n;
use super::i18n::Locale;
use chrono::{NaiveTime, Timelike};

/// So many digits stand between two separators.
const GROUP: usize = 3;

/// `14:30`, the same in both languages: Italy reads the clock by 24 hours.
pub fn time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `14:30–16:00`.
pub fn span(start: NaiveTime, end: NaiveTime) -> String {
    format!("{}–{}", self::time(start), self::time(end))
}

/// `1.234,5`, `1,234.5`, with as many decimals as asked.
pub fn number(i18n: I18n, value: f64, decimals: u8) -> String {
    let (group, point) = match i18n.get_locale() {
        Locale::it => ('.', ','),
        Locale::en => (',', '.'),
    };
    let written = format!("{value:.0$}", usize::from(decimals));
    let (whole, rest) = written.split_once('.').map_or((written.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut text = String::from(sign);
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place) % GROUP == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if let Some(rest) = rest {
        text.push(point);
        text.push_str(rest);
    }
    text
}

/// `850 m` below a kilometre, else `3,2 km`.
pub fn distance(i18n: I18n, metres: f64) -> String {
    if metres < 1000.0 {
        format!("{} m", number(i18n, (metres / 10.0).round() * 10.0, 0))
    } else {
        format!("{} km", number(i18n, metres / 1000.0, u8::from(metres < 10_000.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::{distance, number};
    use crate::text::I18n;
    use crate::text::i18n::Locale;
    use leptos::prelude::Owner;

    #[test]
    fn a_number_has_the_separators_of_its_language() {
        Owner::new().with(|| {
            let (italian, english) = (I18n::always(Locale::it), I18n::always(Locale::en));
            assert_eq!(number(italian, 1234.5, 1), "1.234,5");
            assert_eq!(number(english, 1_234_567.0, 0), "1,234,567");
            assert_eq!(number(italian, 999.0, 0), "999");
            assert_eq!(number(italian, -1000.25, 2), "-1.000,25");
            assert_eq!(number(italian, 0.0, 2), "0,00");
        });
    }

    #[test]
    fn a_distance_is_in_metres_below_a_kilometre() {
        Owner::new().with(|| {
            let italian = I18n::always(Locale::it);
            assert_eq!(distance(italian, 846.0), "850 m");
            assert_eq!(distance(italian, 3240.0), "3,2 km");
            assert_eq!(distance(italian, 12_600.0), "13 km");
        });
    }
}
