//! One line of text that somebody must write: the rule of titles, reasons and labels in every room.

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

#[cfg(test)]
mod tests {
    use super::check_line;
    use crate::problem::Code;

    #[test]
    fn a_line_is_there_short_enough_and_one() {
        assert_eq!(check_line("  4ª B ", 4), Ok("4ª B".to_owned()));
        assert_eq!(check_line(" \t ", 4), Err(Code::Required));
        assert_eq!(check_line("4ª BC", 4), Err(Code::TooLong), "in characters, not in bytes");
        assert_eq!(check_line("a\nb", 4), Err(Code::BadFormat));
    }
}
