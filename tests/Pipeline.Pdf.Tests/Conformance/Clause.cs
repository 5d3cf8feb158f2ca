using System.Text;

namespace Pipeline.Pdf.Tests.Conformance;

/// <summary>One demand of PDF/UA-1 or PDF/A-3a, and a damage to a sound file that must break it.</summary>
/// <param name="Name">What is demanded, with its clause.</param>
/// <param name="Faults">What breaks it in a file; nothing where it is kept.</param>
/// <param name="Damage">
/// Breaks it in the text of an uncompressed file without changing the file's length, so that all offsets stay right.
/// </param>
internal sealed record Clause(string Name, Func<Examined, IEnumerable<string>> Faults, Func<string, string> Damage)
{
    public Clause(string name, Func<Examined, IEnumerable<string>> faults, string from, string to)
        : this(name, faults, text => text.Replace(from, to.PadRight(from.Length), StringComparison.Ordinal)) { }

    public byte[] Break(byte[] file)
    {
        var before = Encoding.Latin1.GetString(file);
        var after = Damage(before);
        Assert.NotEqual(before, after);
        Assert.Equal(before.Length, after.Length);
        return Encoding.Latin1.GetBytes(after);
    }

    public override string ToString() => Name;
}
