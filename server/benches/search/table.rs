//! The figures, and whether they reach their bars.

use super::rounds::Run;
use std::time::Duration;

/// The slowest kind's p99 is at most so many times the bare handler's.
const MOST_TIMES_BARE: f64 = 20.0;

/// Ten times the rows cost at most so many times as much.
const MOST_GROWTH: f64 = 2.0;

/// Prints one line for each kind: the larger database, and what it costs beside the smaller.
pub fn print(name: &str, sizes: [u64; 2], runs: &[Run]) {
    let [small, large] = runs else { return };
    println!("\n{name}: milliseconds among {} postings, and how many times as much as among {}", sizes[1], sizes[0]);
    println!("{:<36} {:>8} {:>8} {:>8} {:>7}", "", "p50", "p95", "p99", "growth");
    line("bare handler, one prepared query", &small.bare, &large.bare);
    for ((kind, few), (_, many)) in small.kinds.iter().zip(&large.kinds) {
        line(kind.name(), few, many);
    }
}

fn line(name: &str, few: &[Duration], many: &[Duration]) {
    let [p50, p95, p99] = [0.50, 0.95, 0.99].map(|share| milliseconds(share, many));
    println!("{name:<36} {p50:>8.2} {p95:>8.2} {p99:>8.2} {:>7.2}", growth(few, many));
}

/// Whether both bars are reached; prints each figure beside its bar.
pub fn is_good(name: &str, runs: &[Run]) -> bool {
    let [small, large] = runs else { return false };
    let slowest = large.kinds.iter().map(|(_, times)| milliseconds(0.99, times)).fold(0.0, f64::max);
    let times = slowest / milliseconds(0.99, &large.bare);
    let kinds = small.kinds.iter().zip(&large.kinds);
    let most = kinds.map(|((_, few), (_, many))| growth(few, many)).fold(0.0, f64::max);
    println!("{name}: the slowest kind's p99 is {times:.1} times the bare handler's (bar {MOST_TIMES_BARE})");
    println!("{name}: ten times the rows cost at most {most:.2} times as much (bar {MOST_GROWTH})");
    times <= MOST_TIMES_BARE && most <= MOST_GROWTH
}

/// How many times as long all the questions together took.
fn growth(few: &[Duration], many: &[Duration]) -> f64 {
    let sum = |times: &[Duration]| times.iter().map(Duration::as_secs_f64).sum::<f64>();
    sum(many) / sum(few)
}

/// The time that this share of the questions did not exceed.
fn milliseconds(share: f64, times: &[Duration]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let at = (share * sorted.len() as f64).ceil() as usize;
    sorted[at.clamp(1, sorted.len()) - 1].as_secs_f64() * 1_000.0
}
