//! What of a text the document's font can write.

use crate::documents::can_write;

/// Leaves out letters that the font lacks, which would keep the document from being accessible, and remembers that it did.
#[derive(Default)]
pub struct Letters {
    /// Whether something was left out.
    pub left_out: bool,
}

impl Letters {
    /// A line without them; empty when nothing is left that says something.
    pub fn line(&mut self, text: &str) -> String {
        let kept: String = text.chars().filter(|letter| self.keeps(*letter)).collect();
        let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        // Commas and brackets between words in another alphabet say nothing alone.
        if kept.chars().any(char::is_alphanumeric) { kept } else { String::new() }
    }

    /// Line by line; lines that are empty without them go.
    pub fn lines(&mut self, text: &str) -> Vec<String> {
        text.lines().map(|line| self.line(line)).filter(|line| !line.is_empty()).collect()
    }

    fn keeps(&mut self, letter: char) -> bool {
        let keeps = letter.is_whitespace() || can_write(letter.encode_utf8(&mut [0; 4]));
        self.left_out |= !keeps;
        keeps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_font_lacks_is_left_out_and_said() {
        let mut letters = Letters::default();
        assert_eq!(letters.line("Pasticceria  «Zoë», perché sì"), "Pasticceria «Zoë», perché sì");
        assert!(!letters.left_out);
        assert_eq!(letters.line("Barista ☕ al mare"), "Barista al mare");
        assert!(letters.left_out);
        assert_eq!(letters.lines("Мария, Иванова\n\nuno\r\ndue"), ["uno", "due"]);
    }
}
