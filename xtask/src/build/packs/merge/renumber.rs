//! A chunk's numbers, as they are in the merged module.

use super::chunk::Import;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt;
use wasm_encoder::reencode::{Error, Reencode};
use wasmparser::TypeRef;

/// What stands in place of each number of one chunk.
#[derive(Default)]
pub struct Renumber {
    types: Vec<u32>,
    /// How many functions stand before the chunk's own.
    pub first_function: u32,
    /// Functions that only call through the table, with what they would find there if that is in the same module.
    pub direct: BTreeMap<u32, Option<u32>>,
    memories: Vec<u32>,
    tables: Vec<u32>,
    globals: Vec<u32>,
}

impl Renumber {
    /// The numbers of a chunk whose types have these, and which stands after so many functions.
    pub fn new(types: Vec<u32>, first_function: u32) -> Self {
        Self { types, first_function, ..Self::default() }
    }

    /// Learns which of `all` imports the chunk's own are. Memories, tables and globals are counted apart.
    pub fn take_imports(&mut self, own: &[Import], all: &[Import]) -> Result<()> {
        for import in own {
            let same_kind = all.iter().filter(|other| is_counted_with(&other.kind, &import.kind));
            let place =
                same_kind.into_iter().position(|other| other == import).context("an import that was not seen")?;
            let numbers = match import.kind {
                TypeRef::Memory(_) => &mut self.memories,
                TypeRef::Table(_) => &mut self.tables,
                _ => &mut self.globals,
            };
            numbers.push(u32::try_from(place)?);
        }
        Ok(())
    }
}

fn is_counted_with(one: &TypeRef, other: &TypeRef) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// A number that stands for nothing in its chunk.
#[derive(Debug)]
pub struct Unknown(u32);

impl fmt::Display for Unknown {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "the number {} stands for nothing", self.0)
    }
}

impl std::error::Error for Unknown {}

fn at(numbers: &[u32], number: u32) -> Result<u32, Error<Unknown>> {
    numbers.get(number as usize).copied().ok_or(Error::UserError(Unknown(number)))
}

impl Reencode for Renumber {
    type Error = Unknown;

    fn type_index(&mut self, kind: u32) -> Result<u32, Error<Unknown>> {
        at(&self.types, kind)
    }

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Unknown>> {
        let reached = self.direct.get(&function).copied().flatten();
        Ok(reached.unwrap_or(self.first_function + function))
    }

    fn memory_index(&mut self, memory: u32) -> Result<u32, Error<Unknown>> {
        at(&self.memories, memory)
    }

    fn table_index(&mut self, table: u32) -> Result<u32, Error<Unknown>> {
        at(&self.tables, table)
    }

    fn global_index(&mut self, global: u32) -> Result<u32, Error<Unknown>> {
        at(&self.globals, global)
    }
}
