//! O*NET's occupational interests: six figures of each occupation, on a scale from 1 to 7.

use contract::orientation::Letter;
use std::collections::BTreeMap;
use std::path::Path;

use super::error::ImportError;
use super::table::{Form, Row, Table};

const CODE: &str = "O*NET-SOC Code";
const ELEMENT: &str = "Element Name";
const SCALE: &str = "Scale ID";
const VALUE: &str = "Data Value";

const WHAT: &str = "O*NET's interests (Interests.txt)";

/// The scale of the figures. The others in the file say which interests are highest.
const OCCUPATIONAL_INTERESTS: &str = "OI";

/// The figures of each O*NET occupation, in hundredths, in the order of [`Letter::ALL`].
pub type Figures = BTreeMap<String, [u16; 6]>;

/// The figures that were read so far, and where the first stands.
struct Begun {
    line: u64,
    figures: [Option<u16>; 6],
}

/// Reads the file.
pub fn read(path: &Path) -> Result<Figures, ImportError> {
    let mut table = Table::open(path, Form::Tabs, &[CODE, ELEMENT, SCALE, VALUE], WHAT)?;
    let mut begun: BTreeMap<String, Begun> = BTreeMap::new();
    table.each(|row| {
        if row.get(SCALE) != OCCUPATIONAL_INTERESTS {
            return Ok(());
        }
        let code = row.get(CODE);
        if !is_code(code) {
            return Err(row.refuse(CODE, "not a code such as 11-1011.00"));
        }
        let letter = letter(row)?;
        let figure = hundredths(row.get(VALUE)).filter(|figure| (100..=700).contains(figure));
        let figure = figure.ok_or_else(|| row.refuse(VALUE, "not a figure from 1 to 7 such as 3.05"))?;
        let new = || Begun { line: row.line_of(CODE), figures: [None; 6] };
        let of_this = begun.entry(code.to_owned()).or_insert_with(new);
        match of_this.figures[letter.index()].replace(figure) {
            None => Ok(()),
            Some(_) => Err(row.refuse(ELEMENT, format!("{code} has this figure twice"))),
        }
    })?;
    if begun.is_empty() {
        return Err(table.refuse(SCALE, &format!("no row has the scale {OCCUPATIONAL_INTERESTS}; {WHAT} is needed")));
    }
    begun.into_iter().map(|(code, begun)| whole(path, code, &begun)).collect()
}

/// An occupation with all six figures.
fn whole(path: &Path, code: String, begun: &Begun) -> Result<(String, [u16; 6]), ImportError> {
    let mut figures = [0; 6];
    for (place, figure) in begun.figures.iter().enumerate() {
        figures[place] = figure.ok_or_else(|| {
            let place = super::Place { file: format!("{}", path.display()), line: begun.line, column: Some(ELEMENT) };
            ImportError::Wrong { place, problem: format!("{code} has not all of its six figures") }
        })?;
    }
    Ok((code, figures))
}

fn letter(row: &Row<'_>) -> Result<Letter, ImportError> {
    Ok(match row.get(ELEMENT) {
        "Realistic" => Letter::Realistic,
        "Investigative" => Letter::Investigative,
        "Artistic" => Letter::Artistic,
        "Social" => Letter::Social,
        "Enterprising" => Letter::Enterprising,
        "Conventional" => Letter::Conventional,
        _ => return Err(row.refuse(ELEMENT, "not one of the six interests")),
    })
}

/// Whether a text is an O*NET code: two digits, four, two.
pub fn is_code(text: &str) -> bool {
    let shape = |(at, byte): (usize, u8)| match at {
        2 => byte == b'-',
        7 => byte == b'.',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(shape)
}

/// A number with at most two decimals, in hundredths: reading it as a fraction would round some of them.
fn hundredths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || decimals.len() > 2 || !digits(whole) || !digits(decimals) {
        return None;
    }
    format!("{whole}{decimals:0<2}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_without_rounding() {
        for (text, figure) in [("1.26", 126), ("7", 700), ("3.1", 310), ("2.90", 290)] {
            assert_eq!(hundredths(text), Some(figure), "{text}");
        }
        for wrong in ["", ".5", "1.234", "-1", "1,26", "n/a", "99999", "1.2.3"] {
            assert_eq!(hundredths(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_code_has_its_shape() {
        assert!(is_code("11-1011.00"));
        for wrong in ["", "11-1011", "11-1011.0", "111011.000", "11-1011,00", "11-101١.0"] {
            assert!(!is_code(wrong), "{wrong}");
        }
    }
}
