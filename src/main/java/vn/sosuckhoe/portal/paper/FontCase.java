package vn.sosuckhoe.portal.paper;

import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Set;

/** The only things a paper may ask for: our own fonts. Whatever else it names is not there. */
final class FontCase implements ResourceResolver {

    static final URI HERE = URI.create("paper:/");

    private static final Set<String> FONTS = Set.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

    @Override
    public Resource getResource(URI asked) throws IOException {
        var name = HERE.relativize(asked).toString();
        if (!FONTS.contains(name)) {
            throw new FileNotFoundException("papers use nothing but their own fonts");
        }
        return new Resource(FontCase.class.getResourceAsStream(name));
    }

    @Override
    public OutputStream getOutputStream(URI asked) throws IOException {
        throw new FileNotFoundException("papers are written nowhere");
    }
}
