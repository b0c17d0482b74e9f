use super::merge;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, Function, FunctionSection, GlobalType, ImportSection,
    MemoryType, Module, RefType, TableType, TypeSection, ValType,
};
use wasmparser::{Operator, Parser, Payload};

/// Where the table calls a chunk's function.
struct Placed {
    place: i32,
    number: u32,
}

/// A chunk as the split makes them. Its function 0 gives a number; function 1 calls, with one argument, what stands at
/// `called` in the table; function 2 calls function 1.
fn chunk(gives: i32, placed: Placed, called: i32) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], [ValType::I32]);
    let mut imports = ImportSection::new();
    let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
    let table =
        TableType { element_type: RefType::FUNCREF, table64: false, minimum: 100, maximum: None, shared: false };
    imports.import("main", "memory", EntityType::Memory(memory)).import("main", "table", EntityType::Table(table));
    let global = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
    imports.import("main", "stack", EntityType::Global(global));
    let mut functions = FunctionSection::new();
    functions.function(0).function(0).function(0);
    let mut elements = ElementSection::new();
    elements.active(Some(0), &ConstExpr::i32_const(placed.place), Elements::Functions((&[placed.number]).into()));
    let mut code = CodeSection::new();
    let mut giving = Function::new([]);
    giving.instructions().i32_const(gives).end();
    let mut calling = Function::new([]);
    calling.instructions().local_get(0).i32_const(called).call_indirect(0, 0).end();
    let mut using = Function::new([]);
    using.instructions().local_get(0).call(1).end();
    code.function(&giving).function(&calling).function(&using);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&elements).section(&code);
    module.finish()
}

/// What each function calls directly.
fn calls(module: &[u8]) -> Vec<Option<u32>> {
    let bodies = Parser::new(0).parse_all(module).filter_map(|payload| match payload.expect("a module") {
        Payload::CodeSectionEntry(body) => Some(body),
        _ => None,
    });
    let called = |operator| match operator {
        Operator::Call { function_index } => Some(function_index),
        _ => None,
    };
    bodies
        .map(|body| {
            body.get_operators_reader().expect("code").into_iter().find_map(|operator| called(operator.expect("one")))
        })
        .collect()
}

fn count_imports(module: &[u8]) -> usize {
    let sections = Parser::new(0).parse_all(module).filter_map(|payload| match payload.expect("a module") {
        Payload::ImportSection(section) => Some(section.into_imports().count()),
        _ => None,
    });
    sections.sum()
}

#[test]
fn a_call_from_one_chunk_to_another_is_direct() {
    let first = chunk(7, Placed { place: 10, number: 0 }, 20);
    let second = chunk(8, Placed { place: 20, number: 0 }, 99);
    let merged = merge(&[first, second]).expect("two chunks make a module");
    // The first's function 2 reaches the second's function 0, which is the fourth. What stands at 99 is elsewhere.
    assert_eq!(calls(&merged), [None, None, Some(3), None, None, Some(4)]);
    assert_eq!(count_imports(&merged), 3, "what both import is imported once");
}

#[test]
fn a_function_that_gives_a_negative_number_calls_no_place() {
    let only = chunk(-1, Placed { place: 10, number: 0 }, 99);
    assert_eq!(calls(&merge(&[only]).expect("a module")), [None, None, Some(1)]);
}

#[test]
fn a_chunk_of_another_shape_stops_the_build() {
    let mut imports = ImportSection::new();
    let mut types = TypeSection::new();
    types.ty().function([], []);
    imports.import("main", "work", EntityType::Function(0));
    let mut module = Module::new();
    module.section(&types).section(&imports);
    let error = merge(&[module.finish()]).expect_err("a function is imported");
    assert!(error.to_string().contains("work"), "{error}");
}
