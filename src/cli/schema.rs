//! `schema`: JSON Schemas of the configuration, the report and the settings.

use std::process::ExitCode;

use super::args::{DataFormat, DraftArg, SchemaArgs, SchemaOf};
use super::output::Output;
use super::server::Failure;
use uwsgi_lint::schema::{Draft, config};

/// Runs `schema`.
pub(super) fn run(args: &SchemaArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let draft = match args.draft {
        None | Some(DraftArg::Draft07) => Draft::Draft07,
        Some(DraftArg::Draft202012) if args.of == SchemaOf::Config => Draft::Draft202012,
        Some(DraftArg::Draft202012) => {
            return Err(Failure::usage("--draft 2020-12 is there for --of config alone"));
        }
    };
    let schema = match args.of {
        // Without blanks: editors load it at every start, and laid out it is a third larger.
        SchemaOf::Config => {
            out.file(format!("{}\n", config(draft)).as_bytes())?;
            return Ok(ExitCode::SUCCESS);
        }
        SchemaOf::Settings => uwsgi_lint::settings::schema(),
        SchemaOf::Report => serde_json::from_str(include_str!("../../schema/report.schema.json"))
            .map_err(|error| Failure::internal(error.to_string()))?,
    };
    out.data(&schema, DataFormat::Json)?;
    Ok(ExitCode::SUCCESS)
}
