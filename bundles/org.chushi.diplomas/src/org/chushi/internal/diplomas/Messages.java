package org.chushi.internal.diplomas;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	CertificatePage_ask, CertificatePage_certify, CertificatePage_forEver, CertificatePage_issued, CertificatePage_level,
	CertificatePage_met, CertificatePage_number, CertificatePage_scan, CertificatePage_signature, CertificatePage_title,
	CertificatePage_until, DiplomaDesk_code, DiplomaDesk_cut, DiplomaDesk_cutNext, DiplomaDesk_disk, DiplomaDesk_exists,
	DiplomaDesk_gone, DiplomaDesk_letters, DiplomaDesk_lettersNext, DiplomaDesk_noCertificate, DiplomaDesk_nobody,
	HonourPages_made, HonourPages_more, HonourPages_title
}
