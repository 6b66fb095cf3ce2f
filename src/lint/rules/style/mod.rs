//! Taste: a rule a file.

rules![];
