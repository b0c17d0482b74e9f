//! How many tests passed and failed, read from what the test programs say.

use std::fmt;
use std::ops::AddAssign;

/// A test that was left out counts as failed: nobody knows whether it works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
}

impl Tally {
    /// Some tests ran, and none failed.
    pub fn is_good(self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// The counts of a cargo line such as `test result: ok. 7 passed; 0 failed; 0 ignored; …`; nothing on others.
    pub fn of_cargo_line(line: &str) -> Self {
        let Some(result) = line.trim().strip_prefix("test result:") else { return Self::default() };
        let count = |word: &str| {
            let words: Vec<&str> = result.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
            words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
        };
        Self { passed: count("passed"), failed: count("failed") + count("ignored") }
    }

    /// The counts of Playwright's JSON report.
    pub fn of_playwright(report: &serde_json::Value) -> Self {
        let count = |name: &str| {
            let number = report["stats"][name].as_u64().and_then(|number| usize::try_from(number).ok());
            number.unwrap_or(0)
        };
        let broken = report["errors"].as_array().map_or(0, Vec::len);
        let failed = count("unexpected") + count("flaky") + count("skipped") + broken;
        Self { passed: count("expected"), failed }
    }

    /// A program that failed without saying how many tests did counts as one.
    pub fn or_one_failed(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;
    use serde_json::json;

    #[test]
    fn cargo_says_how_many() {
        let line = "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 9 filtered out; finished in 0.2s";
        assert_eq!(Tally::of_cargo_line(line), Tally { passed: 12, failed: 3 });
        assert_eq!(Tally::of_cargo_line("test a::b ... ok"), Tally::default());
    }

    #[test]
    fn playwright_says_how_many() {
        let report = json!({"stats": {"expected": 5, "unexpected": 1, "flaky": 1, "skipped": 1}, "errors": [{}]});
        assert_eq!(Tally::of_playwright(&report), Tally { passed: 5, failed: 4 });
    }

    #[test]
    fn nothing_that_ran_is_not_good() {
        assert!(!Tally::default().is_good());
        assert!(!Tally { passed: 3, failed: 0 }.or_one_failed(false).is_good());
        assert!(Tally { passed: 3, failed: 0 }.or_one_failed(true).is_good());
    }
}
