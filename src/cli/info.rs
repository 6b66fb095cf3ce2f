//! `explain`, `options`, `rules`
use super::args::*;
use super::output::Output;
use super::server::Failure;
use std::process::ExitCode;
pub(super) fn explain(_args: &ExplainArgs, _out: &mut Output) -> Result<ExitCode, Failure> { Ok(ExitCode::SUCCESS) }
pub(super) fn options(_args: &OptionsArgs, _out: &mut Output) -> Result<ExitCode, Failure> { Ok(ExitCode::SUCCESS) }
pub(super) fn rules(_args: &RulesArgs, _out: &mut Output) -> Result<ExitCode, Failure> { Ok(ExitCode::SUCCESS) }
