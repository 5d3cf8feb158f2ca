using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Typesetting.Rules;

internal static class MissingArtwork
{
    public static Rule Rule { get; } =
        new(
            "TYPE009",
            Severity.Error,
            "Picture of the design is missing",
            "layout.yaml names a logo or mark that is not in the journal's template folder, so the page would lack it.",
            "House rule: the design is complete before anything is published.",
            "logo: logo.png in layout.yaml, and no such file beside it.",
            "logo.png beside layout.yaml.",
            "Put the file into the journal's folder under templates, or take its name out of layout.yaml."
        );
}
