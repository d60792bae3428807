package vn.sosuckhoe.portal.paper;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Looks at a PDF as other programs do. */
public final class Papers {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Papers() {}

    /** What veraPDF holds against it as PDF/UA-1 and PDF/A-2a; empty for a paper in order. */
    public static List<String> faults(byte[] pdf) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(flavour -> faults(pdf, flavour).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.isCompliant()
                    ? List.of()
                    : result.getTestAssertions().stream()
                            .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                            .map(each -> flavour + " " + each.getRuleId().getClause() + ": " + each.getMessage())
                            .distinct()
                            .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not look at it", e);
        }
    }

    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
