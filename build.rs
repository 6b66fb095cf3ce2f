//! How the program is linked: on Linux with glibc, so that it starts fast.

use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let is = |key: &str, value: &str| env::var(key).is_ok_and(|is| is == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        // At a fixed address: nothing in the tables has to be moved before `main`.
        println!("cargo:rustc-link-arg-bins=-no-pie");
        // The unwinder, which only a defect's message needs, from the archive: one shared library less to load.
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
        fs::write(out.join("libgcc_s.so"), "INPUT(-lgcc_eh)\n")?;
        println!("cargo:rustc-link-search=native={}", out.display());
    }
    Ok(())
}
