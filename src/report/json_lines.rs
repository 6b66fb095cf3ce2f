//! The objects of the JSON format, a line each; then `{"summary":…}`.

use std::io::{self, Write};

use super::{Report, escape, json};

pub(super) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    json::each(report, &mut |item| {
        escape::json(out, &item)?;
        out.write_all(b"\n")
    })?;
    out.write_all(b"{\"version\":1,\"summary\":")?;
    escape::json(out, &report.summary)?;
    out.write_all(b"}\n")
}
