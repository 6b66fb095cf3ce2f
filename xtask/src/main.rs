//! Developer tasks of uwsgi-lint: `cargo xtask COMMAND`.

mod ctoken;
mod generate;
// By file and not from the crate, so that tables can be generated while the crate does not build.
#[allow(dead_code, unreachable_pub)]
#[path = "../../crates/uwsgi-config/src/catalog/grammar.rs"]
mod grammar;
mod options;
mod prose;
mod record;
#[allow(dead_code, unreachable_pub)]
#[path = "../../crates/uwsgi-config/src/catalog/version.rs"]
mod version;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What a task gives: an error is printed and ends the run with status 2.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[derive(Parser)]
#[command(name = "xtask", about = "Developer tasks of uwsgi-lint")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Read the option tables of uWSGI into schema/options/facts.jsonl
    Options(options::Arguments),
    /// Write the generated tables of src/catalog from schema/
    Generate(generate::Arguments),
    /// Write the pages under docs/ from the rules and the catalogue
    #[cfg(feature = "crate")]
    Docs,
    /// Hold messages, pages and option texts to plain English
    Prose(prose::Arguments),
    /// Write the glue between JavaScript and a program in WebAssembly
    #[cfg(feature = "playground")]
    Glue {
        /// The program that cargo has built
        program: PathBuf,
        /// The folder to write to
        folder: PathBuf,
    },
    /// Record what real servers make of generated files and starts
    Record(record::RecordArgs),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Options(arguments) => options::run(&arguments),
        Task::Generate(arguments) => generate::run(&arguments),
        #[cfg(feature = "crate")]
        Task::Docs => write_pages().map(|()| Vec::new()).map_err(Into::into),
        Task::Prose(arguments) => prose::run(&arguments),
        #[cfg(feature = "playground")]
        Task::Glue { program, folder } => glue(&program, &folder).map(|()| Vec::new()).map_err(Into::into),
        Task::Record(arguments) => record::run(&arguments, &root()).map_err(Into::into),
    };
    match done {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in &problems {
                println!("{problem}");
            }
            println!("{} problems", problems.len());
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::from(2)
        }
    }
}

/// What the command `wasm-bindgen --target web` does.
#[cfg(feature = "playground")]
fn glue(program: &Path, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.web(true)?.typescript(false).input_path(program).generate(folder)?;
    Ok(())
}

/// Writes every page, and takes away those that belong to nothing any more.
#[cfg(feature = "crate")]
fn write_pages() -> std::io::Result<()> {
    let docs = root().join("docs");
    for folder in ["rules", "options"] {
        let folder = docs.join(folder);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
    }
    for (path, text) in uwsgi_lint::pages::all() {
        std::fs::write(docs.join(path), text)?;
    }
    let readme = std::fs::read_to_string(root().join("README.md"))?;
    std::fs::write(root().join("python/README.md"), uwsgi_lint::pages::package_readme(&readme))?;
    Ok(())
}

/// The root of the repository.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
