/** Which vaccine a record means by what its writer wrote. */
package vn.sosuckhoe.vaccination.product;
