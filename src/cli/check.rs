//! `check`
use super::args::CheckArgs;
use super::output::Output;
use super::server::Failure;
use std::process::ExitCode;
pub(super) fn run(_args: &CheckArgs, _out: &mut Output) -> Result<ExitCode, Failure> { Ok(ExitCode::SUCCESS) }
