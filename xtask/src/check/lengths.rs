//! A file above 300 lines is two files.

use super::{Breach, SourceFile};

/// The most lines that a file may have.
const MOST_LINES: usize = 300;

/// The file, if it is too long.
pub fn breaches(file: &SourceFile) -> Vec<Breach> {
    let lines = file.text.lines().count();
    if lines <= MOST_LINES {
        return Vec::new();
    }
    vec![Breach::new(file, MOST_LINES + 1, format!("{lines} lines, and {MOST_LINES} are the most"))]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn line_301_is_one_too_many() {
        assert_eq!(breaches(&sample("src/a.rs", &"\n".repeat(300))), []);
        assert_eq!(breaches(&sample("src/a.rs", &"\n".repeat(301))).len(), 1);
    }
}
