//! Text that somebody writes: the rule of one line, as titles, reasons and labels are in every room, and that of several.

use crate::problem::Code;

/// The line as it is kept, without blanks around it, or why it is refused. `longest` is in characters.
pub fn check_line(typed: &str, longest: usize) -> Result<String, Code> {
    let line = typed.trim();
    if line.is_empty() {
        Err(Code::Required)
    } else if line.chars().count() > longest {
        Err(Code::TooLong)
    } else if line.chars().any(char::is_control) {
        Err(Code::BadFormat)
    } else {
        Ok(line.to_owned())
    }
}

/// Lines, which need not be there, as they are kept, or why they are refused. Control characters other than the end of a
/// line are. `longest` is in characters.
pub fn check_lines(typed: &str, longest: usize) -> Result<String, Code> {
    let lines = typed.replace("\r\n", "\n").trim().to_owned();
    if lines.chars().count() > longest {
        Err(Code::TooLong)
    } else if lines.chars().any(|c| c.is_control() && c != '\n') {
        Err(Code::BadFormat)
    } else {
        Ok(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::{check_line, check_lines};
    use crate::problem::Code;

    #[test]
    fn a_line_is_there_short_enough_and_one() {
        assert_eq!(check_line("  4ª B ", 4), Ok("4ª B".to_owned()));
        assert_eq!(check_line(" \t ", 4), Err(Code::Required));
        assert_eq!(check_line("4ª BC", 4), Err(Code::TooLong), "in characters, not in bytes");
        assert_eq!(check_line("a\nb", 4), Err(Code::BadFormat));
    }

    #[test]
    fn lines_may_be_several_and_none() {
        assert_eq!(check_lines(" a\r\nb ", 3), Ok("a\nb".to_owned()));
        assert_eq!(check_lines(" ", 3), Ok(String::new()));
        assert_eq!(check_lines("abcd", 3), Err(Code::TooLong));
        assert_eq!(check_lines("a\u{0}", 3), Err(Code::BadFormat));
    }
}
