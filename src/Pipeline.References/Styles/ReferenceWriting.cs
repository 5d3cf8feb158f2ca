using System.Diagnostics;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.References.Styles;

/// <summary>A journal's style of references, with the words it prints.</summary>
/// <param name="Words">Those of the language of the article.</param>
internal sealed record ReferenceWriting(ReferenceStyle Style, StyleWords Words)
{
    /// <summary>A style that leaves authors out beyond its number (20 in APA 7 §9.8, 10 in Chicago 17 §15.9) would take their credit from them; Vancouver lists all.</summary>
    public int MostAuthors =>
        Style switch
        {
            ReferenceStyle.Apa => 20,
            ReferenceStyle.ChicagoAuthorDate => 10,
            _ => int.MaxValue,
        };

    /// <param name="language">BCP 47 tag of the article.</param>
    public static ReferenceWriting Of(ReferenceStyle style, string language) => new(style, StyleWords.Of(language));

    public Seq<RefPart> Write(Work work) =>
        Style switch
        {
            ReferenceStyle.Apa => ApaWriter.Write(work, Words),
            ReferenceStyle.ChicagoAuthorDate => ChicagoWriter.Write(work, Words),
            ReferenceStyle.Vancouver => VancouverWriter.Write(work, Words),
            _ => throw new UnreachableException(),
        };
}
