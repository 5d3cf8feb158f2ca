using System.Diagnostics;
using System.Text;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Export;

/// <summary>Writes parsed references in the forms of other programs.</summary>
public static class ReferenceExport
{
    /// <summary>The references in their order, in UTF-8 without byte order mark, lines ending in a line feed (RIS: in carriage return and line feed).</summary>
    public static byte[] Write(Seq<Reference> references, ReferenceFormat format)
    {
        var works = WorkReader.ReadList(references);
        return format switch
        {
            ReferenceFormat.CslJson => CslWriter.Write(works),
            ReferenceFormat.BibTex => Encoding.UTF8.GetBytes(BibTexWriter.Write(works)),
            ReferenceFormat.Ris => Encoding.UTF8.GetBytes(RisWriter.Write(works)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The references as rows of a table.</summary>
    public static Seq<ReferenceRow> Rows(Seq<Reference> references) =>
        WorkReader.ReadList(references).Select((work, index) => ReferenceRow.Of(work, index + 1)).ToSeq();
}
