using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Rules;

internal static class AddressUnowned
{
    public static Rule Rule { get; } =
        new(
            Code: "RECO086",
            Severity: Severity.Query,
            Title: "E-mail address or ORCID iD of nobody",
            Why: "Nothing beside the address names one of the authors, so it was left out; without it nobody can write to the author, and the article does not appear in the author's ORCID record.",
            Source: "JATS Publishing 1.3 <email>, <contrib-id>; house rule: nothing is left out unsaid",
            Wrong: "siti@contoh.example; budi@contoh.example; 0000-0002-1825-0097 under three names",
            Right: "Siti Rahma: siti@contoh.example; Budi Santoso: budi@contoh.example",
            Settle: "Write the author's name beside the address, or give the iD in article.yaml."
        )
        {
            Account = AccountKind.LeftOut,
        };
}
