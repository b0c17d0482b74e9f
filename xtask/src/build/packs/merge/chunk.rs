//! What a chunk of the split consists of.

use anyhow::{Context, Result, bail};
use wasmparser::{
    Data, Element, ElementItems, ElementKind, FuncType, FunctionBody, Operator, Parser, Payload, TypeRef,
};

/// Something of the main module that a chunk uses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Import<'a> {
    pub module: &'a str,
    pub name: &'a str,
    pub kind: TypeRef,
}

/// A chunk's sections. It imports no function, so its functions are counted from 0.
#[derive(Default)]
pub struct Chunk<'a> {
    pub types: Vec<FuncType>,
    pub imports: Vec<Import<'a>>,
    /// The type of each function.
    pub functions: Vec<u32>,
    pub bodies: Vec<FunctionBody<'a>>,
    pub elements: Vec<Element<'a>>,
    /// The functions that it puts into the table: the place there, and which.
    pub in_table: Vec<(u32, u32)>,
    pub data: Vec<Data<'a>>,
}

impl<'a> Chunk<'a> {
    /// Reads a chunk, and refuses one of another shape than the split makes.
    pub fn parse(bytes: &'a [u8]) -> Result<Self> {
        let mut chunk = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            chunk.take(payload?)?;
        }
        Ok(chunk)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(section) => {
                self.types = section.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    if matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_) | TypeRef::Tag(_)) {
                        bail!("a chunk imports {}, which is no memory, table or global", import.name);
                    }
                    self.imports.push(Import { module: import.module, name: import.name, kind: import.ty });
                }
            }
            Payload::FunctionSection(section) => self.functions = section.into_iter().collect::<Result<_, _>>()?,
            Payload::ElementSection(section) => {
                for element in section {
                    self.take_element(element?)?;
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            // The split writes the section, and nothing into it.
            Payload::ExportSection(section) if section.count() == 0 => {}
            Payload::DataSection(section) => self.data = section.into_iter().collect::<Result<_, _>>()?,
            Payload::Version { .. }
            | Payload::DataCountSection { .. }
            | Payload::CodeSectionStart { .. }
            | Payload::CustomSection(_)
            | Payload::End(_) => {}
            other => bail!("a chunk has a section that is not expected: {other:?}"),
        }
        Ok(())
    }

    fn take_element(&mut self, element: Element<'a>) -> Result<()> {
        let ElementKind::Active { offset_expr, .. } = &element.kind else {
            bail!("a chunk has a list of functions that it does not put into the table");
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            bail!("a chunk puts functions into the table at a place that is not known when it is built");
        };
        let ElementItems::Functions(functions) = &element.items else {
            bail!("a chunk puts something into the table that is no function");
        };
        let first = u32::try_from(value).context("a place in the table before its start")?;
        for (place, function) in (first..).zip(functions.clone()) {
            self.in_table.push((place, function?));
        }
        self.elements.push(element);
        Ok(())
    }

    /// The functions that do nothing but call, with what they were given, what stands at one place of the table: which,
    /// and the place. The split puts them where a chunk calls another one.
    pub fn calls_through_table(&self) -> Result<Vec<(u32, u32)>> {
        let mut found = Vec::new();
        for (number, body) in (0..).zip(&self.bodies) {
            if let Some(place) = place_called(body)? {
                found.push((number, place));
            }
        }
        Ok(found)
    }
}

fn place_called(body: &FunctionBody) -> Result<Option<u32>> {
    let mut reader = body.get_operators_reader()?;
    let mut given = 0;
    loop {
        match reader.read()? {
            Operator::LocalGet { local_index } if local_index == given => given += 1,
            Operator::I32Const { value } => {
                let is_call = matches!(reader.read()?, Operator::CallIndirect { table_index: 0, .. });
                let is_all = is_call && matches!(reader.read()?, Operator::End);
                // A function of another kind may begin with any number.
                return Ok(if is_all { Some(u32::try_from(value)?) } else { None });
            }
            _ => return Ok(None),
        }
    }
}
