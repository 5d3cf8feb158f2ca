using Pipeline.Pdf.Tests.Support;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>
/// PDF/UA-1 and PDF/A-3a clause by clause: a document with one of everything keeps each, and a file damaged on purpose
/// breaks it, so that no check is one that cannot fail.
/// </summary>
public sealed class ConformanceTests
{
    private static readonly Lazy<byte[]> Compressed = new(() => PdfWriter.Write(Everything.Document, Everything.AttachmentOptions()).Value);
    private static readonly Lazy<byte[]> Plain = new(() =>
        PdfWriter.Write(Everything.Document, Everything.AttachmentOptions(isCompressed: false)).Value
    );

    private static IReadOnlyList<Clause> Clauses { get; } =
    [.. FileClauses.All, .. MetadataClauses.All, .. TagClauses.All, .. FontClauses.All];

    public static TheoryData<string> Names => [.. Clauses.Select(clause => clause.Name)];

    /// <summary>What is wrong with a file, clause by clause; nothing where it conforms.</summary>
    internal static IReadOnlyList<string> Faults(byte[] file)
    {
        var examined = new Examined(file);
        return [.. Clauses.SelectMany(clause => clause.Faults(examined).Select(fault => $"{clause.Name}: {fault}"))];
    }

    [Fact]
    public void A_document_with_one_of_everything_conforms() => Assert.Empty(Faults(Compressed.Value));

    [Fact]
    public void An_uncompressed_document_conforms() => Assert.Empty(Faults(Plain.Value));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_breaks_the_clause(string name)
    {
        var clause = Clauses.Single(clause => clause.Name == name);
        Assert.NotEmpty(Run(clause, clause.Break(Plain.Value)));
    }

    /// <summary>A damage that leaves nothing to examine is a fault too.</summary>
    private static List<string> Run(Clause clause, byte[] file)
    {
        try
        {
            return [.. clause.Faults(new Examined(file))];
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidDataException or ArgumentOutOfRangeException)
        {
            return [exception.Message];
        }
    }
}
