using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Reading;

/// <summary>JREA002: an element the model has no word for.</summary>
internal static class ElementKept
{
    public static readonly Rule Rule = new(
        "JREA002",
        Severity.Info,
        "Element kept as it was",
        "The article model has no word for it; the element is written back as it was read, and its words are printed where they stand in the text.",
        "House rule: nothing is lost",
        "<statement><p>…</p></statement>",
        "the same element in the new file",
        "Nothing to do."
    );
}
