using System.Diagnostics;
using Pipeline.References.Works;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Export;

/// <summary>Reference types of RIS (tag TY).</summary>
internal static class RisTypes
{
    public static string Of(Work work) =>
        work.Type switch
        {
            PublicationType.Journal => "JOUR",
            PublicationType.Book => "BOOK",
            PublicationType.Chapter => "CHAP",
            PublicationType.Report => "RPRT",
            PublicationType.Thesis => "THES",
            PublicationType.ConfProc => "CONF",
            PublicationType.Webpage => "ELEC",
            PublicationType.Newspaper => "NEWS",
            PublicationType.Preprint => "UNPB",
            PublicationType.Data => "DATA",
            PublicationType.Software => "COMP",
            PublicationType.Legal => CslTypes.Of(work) == "legal_case" ? "CASE" : "STAT",
            PublicationType.Standard => "STAND",
            PublicationType.Patent => "PAT",
            PublicationType.Archive => "MANSCPT",
            PublicationType.Interview => "PCOMM",
            PublicationType.Audiovisual => "VIDEO",
            PublicationType.Other => "GEN",
            _ => throw new UnreachableException(),
        };
}
