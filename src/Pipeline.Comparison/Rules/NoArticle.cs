using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Comparison.Rules;

/// <summary>COMP002: an XML file that holds no article.</summary>
internal static class NoArticle
{
    public static readonly Rule Rule = new(
        "COMP002",
        Severity.Error,
        "Nothing to compare in the file",
        "XML that is neither an article nor a native export of Open Journal Systems with one has nothing that could be held against another file.",
        "OJS native import/export schema, native.xsd, element articles",
        "<articles xmlns=\"http://pkp.sfu.ca\"/>",
        "<articles xmlns=\"http://pkp.sfu.ca\"><article stage=\"production\">…</article></articles>",
        "Name the file of the article, or export the articles again with the one in question chosen."
    );

    public static Diagnostic At(SourceRef place) => Rule.At(place, "The file holds no article.");
}
