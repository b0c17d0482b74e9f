//! What the program does instead of answering requests.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Something else than the server.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Loads official files into the database.
    #[command(subcommand)]
    Import(Import),
}

/// What is loaded.
#[derive(Clone, Debug, Subcommand)]
pub enum Import {
    /// Loads every occupation of ESCO in Italian, with the interests of those who do it.
    ///
    /// It replaces what was imported before, all or nothing, and may run while the server answers: the server goes over to
    /// the new occupations at the next request. Progress is on standard error, what was joined on standard output. A file
    /// that cannot be used is one line with file, line and column, exit code 2, and the database stays as it is.
    Occupations(OccupationFiles),
}

/// The three official files.
#[derive(Args, Clone, Debug)]
pub struct OccupationFiles {
    /// ESCO's occupations in Italian, a CSV file of the European Commission's download (esco.ec.europa.eu, classification,
    /// language it): occupations_it.csv.
    #[arg(long, value_name = "FILE")]
    pub esco: PathBuf,

    /// O*NET's occupational interests, tab-separated: Interests.txt of the text database (onetcenter.org, CC BY 4.0).
    #[arg(long, value_name = "FILE")]
    pub onet: PathBuf,

    /// Which O*NET occupation an ESCO one is, a CSV file with the columns concept_uri and onet_code:
    /// esco_onet_crosswalk_Nov2020.csv (github.com/nestauk/mapping-career-causeways, MIT).
    #[arg(long, value_name = "FILE")]
    pub crosswalk: PathBuf,
}
