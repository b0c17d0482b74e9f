//! One WebAssembly module of several that the split made. A browser makes a page of a few modules much sooner than of
//! hundreds, and a call from one chunk to another no longer goes through the table of functions.
//!
//! The chunks of a split import the main module's memory, table and globals, put their functions into the table and their
//! data into the memory, and export nothing. So the merged module is all their sections, one after another, with the
//! numbers of types, functions and imports written anew. A chunk of another shape stops the build.

mod chunk;
mod renumber;

use anyhow::{Context, Result};
use chunk::{Chunk, Import};
use renumber::Renumber;
use std::collections::BTreeMap;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    CodeSection, DataCountSection, DataSection, ElementSection, EntityType, FunctionSection, ImportSection, Module,
    TypeSection,
};
use wasmparser::FuncType;

/// The bytes of a module with all that `modules` have, in their order.
pub fn merge(modules: &[Vec<u8>]) -> Result<Vec<u8>> {
    let chunks: Vec<Chunk> = modules.iter().map(|bytes| Chunk::parse(bytes)).collect::<Result<_>>()?;
    let (mut types, mut imports) = (Numbered::default(), Numbered::default());
    let mut numbers = Vec::new();
    let mut functions = 0;
    for chunk in &chunks {
        let kinds = chunk.types.iter().map(|kind| types.number_of(kind)).collect();
        for import in &chunk.imports {
            imports.number_of(import);
        }
        numbers.push(Renumber::new(kinds, functions));
        functions += u32::try_from(chunk.functions.len())?;
    }
    let places = places_in_table(&chunks, &numbers);
    for (chunk, own) in chunks.iter().zip(&mut numbers) {
        own.take_imports(&chunk.imports, &imports.known)?;
        own.direct =
            chunk.calls_through_table()?.into_iter().map(|(at, place)| (at, places.get(&place).copied())).collect();
    }
    write(&chunks, &mut numbers, &types.known, &imports.known)
}

/// Things that get a number when they are first seen.
struct Numbered<T> {
    known: Vec<T>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { known: Vec::new() }
    }
}

impl<T: Clone + PartialEq> Numbered<T> {
    fn number_of(&mut self, thing: &T) -> u32 {
        let place = self.known.iter().position(|known| known == thing).unwrap_or_else(|| {
            self.known.push(thing.clone());
            self.known.len() - 1
        });
        // A module has far fewer types than that.
        u32::try_from(place).unwrap_or(u32::MAX)
    }
}

/// The merged number of each function that a chunk puts into the table, by its place there.
fn places_in_table(chunks: &[Chunk], numbers: &[Renumber]) -> BTreeMap<u32, u32> {
    let placed = chunks.iter().zip(numbers).flat_map(|(chunk, own)| {
        chunk.in_table.iter().map(move |(place, function)| (*place, own.first_function + function))
    });
    placed.collect()
}

fn write(chunks: &[Chunk], numbers: &mut [Renumber], types: &[FuncType], imports: &[Import]) -> Result<Vec<u8>> {
    let mut sections = Sections::default();
    let mut plain = wasm_encoder::reencode::RoundtripReencoder;
    for kind in types {
        sections.types.ty().func_type(&plain.func_type(kind.clone())?);
    }
    for import in imports {
        let kind = EntityType::try_from(import.kind).ok().context("an import of a kind that no encoder knows")?;
        sections.imports.import(import.module, import.name, kind);
    }
    for (chunk, own) in chunks.iter().zip(numbers) {
        for kind in &chunk.functions {
            sections.functions.function(own.type_index(*kind)?);
        }
        for segment in &chunk.elements {
            own.parse_element(&mut sections.elements, segment.clone())?;
        }
        for body in &chunk.bodies {
            own.parse_function_body(&mut sections.code, body.clone())?;
        }
        for segment in &chunk.data {
            own.parse_data(&mut sections.data, segment.clone())?;
        }
    }
    let module = sections.finish();
    wasmparser::validate(&module).context("the chunks do not make one module")?;
    Ok(module)
}

#[derive(Default)]
struct Sections {
    types: TypeSection,
    imports: ImportSection,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
}

impl Sections {
    fn finish(self) -> Vec<u8> {
        let mut module = Module::new();
        module.section(&self.types).section(&self.imports).section(&self.functions).section(&self.elements);
        module.section(&DataCountSection { count: self.data.len() });
        module.section(&self.code).section(&self.data);
        module.finish()
    }
}

#[cfg(test)]
mod tests;
