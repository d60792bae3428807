/** How the roll is written: with the books of a generation, in their transaction. */
package vn.sosuckhoe.roll.ledger;
