using System.Text;
using Pipeline.Pdf.Rules;
using Pipeline.Pdf.Structure;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Pdf.Navigation;

/// <summary>The links of a document that lead somewhere and belong to a Link node.</summary>
internal static class PageLinks
{
    /// <summary>Schemes of addresses that readers anywhere can use.</summary>
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "ftp:", "tel:"];

    /// <returns>The good links of each page; what is wrong with the others becomes findings.</returns>
    public static List<LinkArea>[] Collect(TypesetDocument document, StructureTree tree, List<Diagnostic> findings)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var destination in document.Destinations)
            names.Add(destination.Name);
        var pages = new List<LinkArea>[document.Pages.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = [];
            foreach (var item in document.Pages[i].Items)
            {
                if (item is not LinkArea link)
                    continue;
                if (Fault(link, tree, names) is { } fault)
                    findings.Add(fault);
                else
                    pages[i].Add(link);
            }
        }

        return pages;
    }

    /// <summary>The address with everything but ASCII characters that an address may hold written as %xx (RFC 3986 §2.1).</summary>
    public static byte[] Escape(string address)
    {
        var escaped = new StringBuilder(address.Length + 16);
        foreach (var b in Encoding.UTF8.GetBytes(address))
        {
            if (b is > 0x20 and < 0x7F && !"\"<>\\^`{|}"u8.Contains(b))
                escaped.Append((char)b);
            else
                escaped.Append('%').Append(Convert.ToHexString([b]));
        }

        return Encoding.ASCII.GetBytes(escaped.ToString());
    }

    private static Diagnostic? Fault(LinkArea link, StructureTree tree, HashSet<string> names)
    {
        var source = tree.SourceOf(link.Tag);
        if (tree.Find(link.Tag)?.Node.Role != "Link")
            return UntaggedLink.At(source, link);
        if (link.Target.StartsWith('#'))
            return names.Contains(link.Target[1..]) ? null : DanglingLink.At(source, link);
        return IsAddress(link.Target) ? null : UnusableAddress.At(source, link);
    }

    /// <summary>Whether a reader can follow an address: one of the web, of files to fetch, or of mail.</summary>
    public static bool IsAddress(string target) => Array.Exists(Schemes, scheme => IsAddress(target, scheme));

    private static bool IsAddress(string target, string scheme) =>
        target.Length > scheme.Length + 2 && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
