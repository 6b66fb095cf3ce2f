fn main() {}
mod readers;
