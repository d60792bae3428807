/** The vaccination sheet that a family shows when a child starts nursery or primary school (NĐ 165/2026 Art 5.3). */
package vn.sosuckhoe.portal.school;
