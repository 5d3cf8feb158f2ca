using System.Collections.Frozen;

namespace Pipeline.Jats.Tex;

/// <summary>Units and prefixes by the commands that the package siunitx has for them (its manual, §4 and tables 1 to 5).</summary>
internal static class TexUnitNames
{
    private static readonly FrozenDictionary<string, string> Units = Read(
        """
        ampere A, candela cd, kelvin K, kilogram kg, gram g, metre m, meter m, mole mol, second s, becquerel Bq, celsius °C, degreeCelsius °C,
        coulomb C, farad F, gray Gy, hertz Hz, henry H, joule J, katal kat, lumen lm, lux lx, newton N, ohm Ω, pascal Pa, radian rad,
        siemens S, sievert Sv, steradian sr, tesla T, volt V, watt W, weber Wb, astronomicalunit au, bel B, dalton Da, day d, decibel dB,
        degree °, electronvolt eV, hectare ha, hour h, litre L, liter L, arcminute ′, minute min, arcsecond ″, neper Np, tonne t,
        atomicmassunit u, bar bar, angstrom Å, bit bit, byte B, percent %, knot kn, mmHg mmHg, nauticalmile M, barn b, eV eV, parsec pc,
        kg kg, g g, mg mg, um µm, mm mm, cm cm, km km, nm nm, m m, s s, ms ms, us µs, ns ns, h h, kHz kHz, MHz MHz, GHz GHz, Hz Hz,
        mol mol, mmol mmol, K K, N N, kN kN, Pa Pa, kPa kPa, MPa MPa, bar bar, W W, kW kW, MW MW, V V, mV mV, A A, mA mA, J J, kJ kJ,
        keV keV, MeV MeV, GeV GeV, ml mL, mL mL, L L, l L, dB dB
        """
    );

    private static readonly FrozenDictionary<string, string> Prefixes = Read(
        """
        quecto q, ronto r, yocto y, zepto z, atto a, femto f, pico p, nano n, micro µ, milli m, centi c, deci d, deca da, deka da, hecto h,
        kilo k, mega M, giga G, tera T, peta P, exa E, zetta Z, yotta Y, ronna R, quetta Q, kibi Ki, mebi Mi, gibi Gi, tebi Ti
        """
    );

    /// <summary>The sign of a unit; null for another command.</summary>
    public static string? Unit(string command) => Units.GetValueOrDefault(command);

    /// <summary>The sign of a prefix; null for another command.</summary>
    public static string? Prefix(string command) => Prefixes.GetValueOrDefault(command);

    private static FrozenDictionary<string, string> Read(string table) =>
        table
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(entry => entry.Split(' '))
            .DistinctBy(entry => entry[0])
            .ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
