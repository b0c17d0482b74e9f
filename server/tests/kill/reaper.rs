//! Kills the program again and again, whatever it is doing.

use rand::Rng;
use rand::rngs::StdRng;
use std::time::Duration;

use crate::program::Program;

/// The longest that it lives once it is open, in milliseconds.
const LONGEST_LIFE: u64 = 700;
/// One in so many dies while it starts, and the longest that it lives then, in milliseconds.
const STILLBORN: u32 = 6;
const LONGEST_START: u64 = 120;

/// Starts the program and kills it at a random moment, so many times; then starts it to stay.
pub async fn kill_again_and_again(program: &mut Program, kills: u32, random: &mut StdRng) {
    let mut starts = Vec::new();
    for _ in 0..kills {
        program.start();
        let life = if random.random_ratio(1, STILLBORN) {
            random.random_range(0..LONGEST_START)
        } else {
            starts.push(program.until_open().await);
            random.random_range(0..LONGEST_LIFE)
        };
        tokio::time::sleep(Duration::from_millis(life)).await;
        program.kill();
    }
    program.start();
    starts.push(program.until_open().await);
    starts.sort();
    println!("a start took {:?}, at most {:?}", starts[starts.len() / 2], starts[starts.len() - 1]);
}
