/** Generated from schemas/pathway.schema.json by `npm run generate`; change the schema, not this file. */
export const validateDefinition = $;
const e = { properties: {
	"__proto__": null,
	$schema: 0,
	formatVersion: 0,
	id: 0,
	title: 0,
	summary: 0,
	includes: 0,
	ctid: 0,
	jurisdiction: 0,
	period: 0,
	reviewed: 0,
	steward: 0,
	sector: 0,
	livingWage: 0,
	laborMarketEvidence: 0,
	occupations: 0,
	partners: 0,
	governance: 0,
	employerEngagement: 0,
	credentials: 0,
	programs: 0,
	entryPoints: 0,
	exitPoints: 0,
	supportServices: 0,
	financialSupports: 0,
	assessments: 0,
	employmentServices: 0,
	workBasedLearning: 0,
	coEnrollment: 0,
	barriers: 0,
	improvement: 0,
	exceptions: 0,
	documents: 0,
	notes: 0
} }, t = Object.prototype.hasOwnProperty, n = RegExp("^[a-z0-9][a-z0-9-]*$", "u"), r = RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function i(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "state" && t !== "scope" && t !== "region" && t !== "workforceAreas" && t !== "notes") return i.errors = [0], !1;
		if (e.state !== void 0) {
			let n = e.state;
			if (typeof n == "string") {
				if (n.length > 100) return i.errors = [0], !1;
			} else return i.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.scope !== void 0) {
				let n = e.scope;
				if (typeof n != "string" || n !== "state" && n !== "regional" && n !== "local") return i.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.region !== void 0) {
					let n = e.region;
					if (typeof n == "string") {
						if (n.length > 500) return i.errors = [0], !1;
					} else return i.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.workforceAreas !== void 0) {
						let n = e.workforceAreas;
						if (Array.isArray(n)) {
							if (n.length > 500) return i.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 5e3) return i.errors = [0], !1;
									} else return i.errors = [0], !1;
								}
							}
						} else return i.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return i.errors = [0], !1;
							} else return i.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return i.errors = [0], !1;
	return i.errors = null, !0;
}
function a(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "start" && t !== "end" && t !== "notes") return a.errors = [0], !1;
		if (e.start !== void 0) {
			let n = e.start;
			if (typeof n == "string") {
				if (n.length > 10 || !r.test(n)) return a.errors = [0], !1;
			} else return a.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.end !== void 0) {
				let n = e.end;
				if (typeof n == "string") {
					if (n.length > 10 || !r.test(n)) return a.errors = [0], !1;
				} else return a.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.notes !== void 0) {
					let n = e.notes;
					if (typeof n == "string") {
						if (n.length > 5e3) return a.errors = [0], !1;
					} else return a.errors = [0], !1;
					var t = !0;
				} else var t = !0;
			}
		}
	} else return a.errors = [0], !1;
	return a.errors = null, !0;
}
function o(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "name" && t !== "careerCluster" && t !== "naics" && t !== "occupationGroups" && t !== "notes") return o.errors = [0], !1;
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n == "string") {
				if (n.length > 500) return o.errors = [0], !1;
			} else return o.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.careerCluster !== void 0) {
				let n = e.careerCluster;
				if (typeof n == "string") {
					if (n.length > 200) return o.errors = [0], !1;
				} else return o.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.naics !== void 0) {
					let n = e.naics;
					if (Array.isArray(n)) {
						if (n.length > 500) return o.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 100) return o.errors = [0], !1;
								} else return o.errors = [0], !1;
							}
						}
					} else return o.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.occupationGroups !== void 0) {
						let n = e.occupationGroups;
						if (Array.isArray(n)) {
							if (n.length > 500) return o.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 100) return o.errors = [0], !1;
									} else return o.errors = [0], !1;
								}
							}
						} else return o.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return o.errors = [0], !1;
							} else return o.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return o.errors = [0], !1;
	return o.errors = null, !0;
}
function s(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "hourly" && t !== "annual" && t !== "household" && t !== "evidence" && t !== "year" && t !== "region" && t !== "notes") return s.errors = [0], !1;
		if (e.hourly !== void 0) {
			let n = e.hourly;
			if (typeof n == "number" && isFinite(n)) {
				if (n < 0 || isNaN(n)) return s.errors = [0], !1;
			} else return s.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.annual !== void 0) {
				let n = e.annual;
				if (typeof n == "number" && isFinite(n)) {
					if (n < 0 || isNaN(n)) return s.errors = [0], !1;
				} else return s.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.household !== void 0) {
					let n = e.household;
					if (typeof n == "string") {
						if (n.length > 500) return s.errors = [0], !1;
					} else return s.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.evidence !== void 0) {
						let n = e.evidence;
						if (typeof n == "string") {
							if (n.length > 200) return s.errors = [0], !1;
						} else return s.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.year !== void 0) {
							let n = e.year;
							if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n) || typeof n == "number" && isFinite(n) && (n > 2100 || isNaN(n) || n < 1990 || isNaN(n))) return s.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.region !== void 0) {
								let n = e.region;
								if (typeof n == "string") {
									if (n.length > 500) return s.errors = [0], !1;
								} else return s.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.notes !== void 0) {
									let n = e.notes;
									if (typeof n == "string") {
										if (n.length > 5e3) return s.errors = [0], !1;
									} else return s.errors = [0], !1;
									var t = !0;
								} else var t = !0;
							}
						}
					}
				}
			}
		}
	} else return s.errors = [0], !1;
	return s.errors = null, !0;
}
const c = { properties: {
	"__proto__": null,
	id: 0,
	kind: 0,
	scope: 0,
	source: 0,
	url: 0,
	asOf: 0,
	year: 0,
	region: 0,
	period: 0,
	employers: 0,
	informs: 0,
	notes: 0
} };
function l(e) {
	let i = null, o = 0;
	if (o === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.kind === void 0 || e.source === void 0) return l.errors = [0], !1;
			{
				let u = o;
				for (let n in e) if (!t.call(c.properties, n)) return l.errors = [0], !1;
				if (u === o) {
					if (e.id !== void 0) {
						let t = e.id, r = o;
						if (o === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return l.errors = [0], !1;
							} else return l.errors = [0], !1;
						}
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.kind !== void 0) {
							let t = e.kind, n = o;
							if (typeof t != "string" || t !== "wages" && t !== "projections" && t !== "job-postings" && t !== "employer-survey" && t !== "cost-of-living") return l.errors = [0], !1;
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.scope !== void 0) {
								let t = e.scope, n = o;
								if (typeof t != "string" || t !== "national" && t !== "state" && t !== "regional" && t !== "local") return l.errors = [0], !1;
								var s = n === o;
							} else var s = !0;
							if (s) {
								if (e.source !== void 0) {
									let t = e.source, n = o;
									if (o === n) {
										if (typeof t == "string") {
											if (t.length > 5e3) return l.errors = [0], !1;
										} else return l.errors = [0], !1;
									}
									var s = n === o;
								} else var s = !0;
								if (s) {
									if (e.url !== void 0) {
										let t = e.url, n = o;
										if (o === n) {
											if (typeof t == "string") {
												if (t.length > 2e3) return l.errors = [0], !1;
											} else return l.errors = [0], !1;
										}
										var s = n === o;
									} else var s = !0;
									if (s) {
										if (e.asOf !== void 0) {
											let t = e.asOf, n = o;
											if (o === n) {
												if (typeof t == "string") {
													if (t.length > 10 || !r.test(t)) return l.errors = [0], !1;
												} else return l.errors = [0], !1;
											}
											var s = n === o;
										} else var s = !0;
										if (s) {
											if (e.year !== void 0) {
												let t = e.year, n = o;
												if (typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t) || o === n && typeof t == "number" && isFinite(t) && (t > 2100 || isNaN(t) || t < 1990 || isNaN(t))) return l.errors = [0], !1;
												var s = n === o;
											} else var s = !0;
											if (s) {
												if (e.region !== void 0) {
													let t = e.region, n = o;
													if (o === n) {
														if (typeof t == "string") {
															if (t.length > 500) return l.errors = [0], !1;
														} else return l.errors = [0], !1;
													}
													var s = n === o;
												} else var s = !0;
												if (s) {
													if (e.period !== void 0) {
														let t = o;
														a(e.period) || (i = i === null ? a.errors : i.concat(a.errors), o = i.length);
														var s = t === o;
													} else var s = !0;
													if (s) {
														if (e.employers !== void 0) {
															let t = e.employers, n = o;
															if (o === n) {
																if (Array.isArray(t)) {
																	if (t.length > 500) return l.errors = [0], !1;
																	{
																		let e = t.length;
																		for (let n = 0; n < e; n++) {
																			let e = t[n], r = o;
																			if (o === r) {
																				if (typeof e == "string") {
																					if (e.length > 200) return l.errors = [0], !1;
																				} else return l.errors = [0], !1;
																			}
																			if (r !== o) break;
																		}
																	}
																} else return l.errors = [0], !1;
															}
															var s = n === o;
														} else var s = !0;
														if (s) {
															if (e.informs !== void 0) {
																let t = e.informs, n = o;
																if (o === n) {
																	if (Array.isArray(t)) {
																		if (t.length > 500) return l.errors = [0], !1;
																		{
																			let e = t.length;
																			for (let n = 0; n < e; n++) {
																				let e = t[n], r = o;
																				if (o === r) {
																					if (typeof e == "string") {
																						if (e.length > 200) return l.errors = [0], !1;
																					} else return l.errors = [0], !1;
																				}
																				if (r !== o) break;
																			}
																		}
																	} else return l.errors = [0], !1;
																}
																var s = n === o;
															} else var s = !0;
															if (s) {
																if (e.notes !== void 0) {
																	let t = e.notes, n = o;
																	if (o === n) {
																		if (typeof t == "string") {
																			if (t.length > 5e3) return l.errors = [0], !1;
																		} else return l.errors = [0], !1;
																	}
																	var s = n === o;
																} else var s = !0;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return l.errors = [0], !1;
	}
	return l.errors = i, o === 0;
}
const u = { properties: {
	"__proto__": null,
	id: 0,
	title: 0,
	soc: 0,
	onet: 0,
	cluster: 0,
	level: 0,
	wage: 0,
	demand: 0,
	notes: 0
} };
function d(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "hourly" && t !== "annual" && t !== "evidence" && t !== "year" && t !== "region" && t !== "notes") return d.errors = [0], !1;
		if (e.hourly !== void 0) {
			let n = e.hourly;
			if (typeof n == "number" && isFinite(n)) {
				if (n < 0 || isNaN(n)) return d.errors = [0], !1;
			} else return d.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.annual !== void 0) {
				let n = e.annual;
				if (typeof n == "number" && isFinite(n)) {
					if (n < 0 || isNaN(n)) return d.errors = [0], !1;
				} else return d.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.evidence !== void 0) {
					let n = e.evidence;
					if (typeof n == "string") {
						if (n.length > 200) return d.errors = [0], !1;
					} else return d.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.year !== void 0) {
						let n = e.year;
						if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n) || typeof n == "number" && isFinite(n) && (n > 2100 || isNaN(n) || n < 1990 || isNaN(n))) return d.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.region !== void 0) {
							let n = e.region;
							if (typeof n == "string") {
								if (n.length > 500) return d.errors = [0], !1;
							} else return d.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.notes !== void 0) {
								let n = e.notes;
								if (typeof n == "string") {
									if (n.length > 5e3) return d.errors = [0], !1;
								} else return d.errors = [0], !1;
								var t = !0;
							} else var t = !0;
						}
					}
				}
			}
		}
	} else return d.errors = [0], !1;
	return d.errors = null, !0;
}
function f(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "inDemand" && t !== "highSkill" && t !== "highWage" && t !== "evidence" && t !== "notes") return f.errors = [0], !1;
		if (e.inDemand !== void 0) {
			if (typeof e.inDemand != "boolean") return f.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.highSkill !== void 0) {
				if (typeof e.highSkill != "boolean") return f.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.highWage !== void 0) {
					if (typeof e.highWage != "boolean") return f.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.evidence !== void 0) {
						let n = e.evidence;
						if (typeof n == "string") {
							if (n.length > 200) return f.errors = [0], !1;
						} else return f.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return f.errors = [0], !1;
							} else return f.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return f.errors = [0], !1;
	return f.errors = null, !0;
}
function p(e) {
	let r = null, i = 0;
	if (i === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.title === void 0) return p.errors = [0], !1;
			{
				let o = i;
				for (let n in e) if (!t.call(u.properties, n)) return p.errors = [0], !1;
				if (o === i) {
					if (e.id !== void 0) {
						let t = e.id, r = i;
						if (i === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return p.errors = [0], !1;
							} else return p.errors = [0], !1;
						}
						var a = r === i;
					} else var a = !0;
					if (a) {
						if (e.title !== void 0) {
							let t = e.title, n = i;
							if (i === n) {
								if (typeof t == "string") {
									if (t.length > 500) return p.errors = [0], !1;
								} else return p.errors = [0], !1;
							}
							var a = n === i;
						} else var a = !0;
						if (a) {
							if (e.soc !== void 0) {
								let t = e.soc, n = i;
								if (i === n) {
									if (typeof t == "string") {
										if (t.length > 100) return p.errors = [0], !1;
									} else return p.errors = [0], !1;
								}
								var a = n === i;
							} else var a = !0;
							if (a) {
								if (e.onet !== void 0) {
									let t = e.onet, n = i;
									if (i === n) {
										if (typeof t == "string") {
											if (t.length > 100) return p.errors = [0], !1;
										} else return p.errors = [0], !1;
									}
									var a = n === i;
								} else var a = !0;
								if (a) {
									if (e.cluster !== void 0) {
										let t = e.cluster, n = i;
										if (i === n) {
											if (typeof t == "string") {
												if (t.length > 500) return p.errors = [0], !1;
											} else return p.errors = [0], !1;
										}
										var a = n === i;
									} else var a = !0;
									if (a) {
										if (e.level !== void 0) {
											let t = e.level, n = i;
											if (typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t) || i === n && typeof t == "number" && isFinite(t) && (t > 20 || isNaN(t) || t < 0 || isNaN(t))) return p.errors = [0], !1;
											var a = n === i;
										} else var a = !0;
										if (a) {
											if (e.wage !== void 0) {
												let t = i;
												d(e.wage) || (r = r === null ? d.errors : r.concat(d.errors), i = r.length);
												var a = t === i;
											} else var a = !0;
											if (a) {
												if (e.demand !== void 0) {
													let t = i;
													f(e.demand) || (r = r === null ? f.errors : r.concat(f.errors), i = r.length);
													var a = t === i;
												} else var a = !0;
												if (a) {
													if (e.notes !== void 0) {
														let t = e.notes, n = i;
														if (i === n) {
															if (typeof t == "string") {
																if (t.length > 5e3) return p.errors = [0], !1;
															} else return p.errors = [0], !1;
														}
														var a = n === i;
													} else var a = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return p.errors = [0], !1;
	}
	return p.errors = r, i === 0;
}
const m = { properties: {
	"__proto__": null,
	id: 0,
	name: 0,
	kind: 0,
	systems: 0,
	administers: 0,
	naics: 0,
	agreement: 0,
	url: 0,
	notes: 0
} };
function h(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "kind" && t !== "signed" && t !== "expires" && t !== "url" && t !== "notes") return h.errors = [0], !1;
		if (e.kind !== void 0) {
			let n = e.kind;
			if (typeof n == "string") {
				if (n.length > 200) return h.errors = [0], !1;
			} else return h.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.signed !== void 0) {
				let n = e.signed;
				if (typeof n == "string") {
					if (n.length > 10 || !r.test(n)) return h.errors = [0], !1;
				} else return h.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.expires !== void 0) {
					let n = e.expires;
					if (typeof n == "string") {
						if (n.length > 10 || !r.test(n)) return h.errors = [0], !1;
					} else return h.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.url !== void 0) {
						let n = e.url;
						if (typeof n == "string") {
							if (n.length > 2e3) return h.errors = [0], !1;
						} else return h.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return h.errors = [0], !1;
							} else return h.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return h.errors = [0], !1;
	return h.errors = null, !0;
}
function g(e) {
	let r = null, i = 0;
	if (i === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.name === void 0 || e.kind === void 0) return g.errors = [0], !1;
			{
				let o = i;
				for (let n in e) if (!t.call(m.properties, n)) return g.errors = [0], !1;
				if (o === i) {
					if (e.id !== void 0) {
						let t = e.id, r = i;
						if (i === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return g.errors = [0], !1;
							} else return g.errors = [0], !1;
						}
						var a = r === i;
					} else var a = !0;
					if (a) {
						if (e.name !== void 0) {
							let t = e.name, n = i;
							if (i === n) {
								if (typeof t == "string") {
									if (t.length > 500) return g.errors = [0], !1;
								} else return g.errors = [0], !1;
							}
							var a = n === i;
						} else var a = !0;
						if (a) {
							if (e.kind !== void 0) {
								let t = e.kind, n = i;
								if (typeof t != "string" || t !== "school-district" && t !== "community-college" && t !== "university" && t !== "training-provider" && t !== "adult-education-provider" && t !== "workforce-board" && t !== "workforce-agency" && t !== "state-agency" && t !== "human-services-agency" && t !== "corrections" && t !== "community-organization" && t !== "employer" && t !== "employer-association" && t !== "labor-organization" && t !== "economic-development" && t !== "other") return g.errors = [0], !1;
								var a = n === i;
							} else var a = !0;
							if (a) {
								if (e.systems !== void 0) {
									let t = e.systems, n = i;
									if (i === n) {
										if (Array.isArray(t)) {
											if (t.length > 500) return g.errors = [0], !1;
											{
												let e = t.length;
												for (let n = 0; n < e; n++) {
													let e = t[n], r = i;
													if (typeof e != "string" || e !== "secondary" && e !== "postsecondary" && e !== "adult-education" && e !== "career-and-technical-education" && e !== "workforce-training") return g.errors = [0], !1;
													if (r !== i) break;
												}
											}
										} else return g.errors = [0], !1;
									}
									var a = n === i;
								} else var a = !0;
								if (a) {
									if (e.administers !== void 0) {
										let t = e.administers, n = i;
										if (i === n) {
											if (Array.isArray(t)) {
												if (t.length > 500) return g.errors = [0], !1;
												{
													let e = t.length;
													for (let n = 0; n < e; n++) {
														let e = t[n], r = i;
														if (i === r) {
															if (typeof e == "string") {
																if (e.length > 200) return g.errors = [0], !1;
															} else return g.errors = [0], !1;
														}
														if (r !== i) break;
													}
												}
											} else return g.errors = [0], !1;
										}
										var a = n === i;
									} else var a = !0;
									if (a) {
										if (e.naics !== void 0) {
											let t = e.naics, n = i;
											if (i === n) {
												if (Array.isArray(t)) {
													if (t.length > 500) return g.errors = [0], !1;
													{
														let e = t.length;
														for (let n = 0; n < e; n++) {
															let e = t[n], r = i;
															if (i === r) {
																if (typeof e == "string") {
																	if (e.length > 100) return g.errors = [0], !1;
																} else return g.errors = [0], !1;
															}
															if (r !== i) break;
														}
													}
												} else return g.errors = [0], !1;
											}
											var a = n === i;
										} else var a = !0;
										if (a) {
											if (e.agreement !== void 0) {
												let t = i;
												h(e.agreement) || (r = r === null ? h.errors : r.concat(h.errors), i = r.length);
												var a = t === i;
											} else var a = !0;
											if (a) {
												if (e.url !== void 0) {
													let t = e.url, n = i;
													if (i === n) {
														if (typeof t == "string") {
															if (t.length > 2e3) return g.errors = [0], !1;
														} else return g.errors = [0], !1;
													}
													var a = n === i;
												} else var a = !0;
												if (a) {
													if (e.notes !== void 0) {
														let t = e.notes, n = i;
														if (i === n) {
															if (typeof t == "string") {
																if (t.length > 5e3) return g.errors = [0], !1;
															} else return g.errors = [0], !1;
														}
														var a = n === i;
													} else var a = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return g.errors = [0], !1;
	}
	return g.errors = r, i === 0;
}
function _(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "body" && t !== "members" && t !== "chair" && t !== "meets" && t !== "lastMet" && t !== "responsibilities" && t !== "notes") return _.errors = [0], !1;
		if (e.body !== void 0) {
			let n = e.body;
			if (typeof n == "string") {
				if (n.length > 500) return _.errors = [0], !1;
			} else return _.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.members !== void 0) {
				let n = e.members;
				if (Array.isArray(n)) {
					if (n.length > 500) return _.errors = [0], !1;
					{
						let e = n.length;
						for (let t = 0; t < e; t++) {
							let e = n[t];
							if (typeof e == "string") {
								if (e.length > 200) return _.errors = [0], !1;
							} else return _.errors = [0], !1;
						}
					}
				} else return _.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.chair !== void 0) {
					let n = e.chair;
					if (typeof n == "string") {
						if (n.length > 200) return _.errors = [0], !1;
					} else return _.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.meets !== void 0) {
						let n = e.meets;
						if (typeof n != "string" || n !== "continuous" && n !== "weekly" && n !== "biweekly" && n !== "monthly" && n !== "bimonthly" && n !== "quarterly" && n !== "semiannual" && n !== "annual" && n !== "biennial" && n !== "once") return _.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.lastMet !== void 0) {
							let n = e.lastMet;
							if (typeof n == "string") {
								if (n.length > 10 || !r.test(n)) return _.errors = [0], !1;
							} else return _.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.responsibilities !== void 0) {
								let n = e.responsibilities;
								if (Array.isArray(n)) {
									if (n.length > 500) return _.errors = [0], !1;
									{
										let e = n.length;
										for (let t = 0; t < e; t++) {
											let e = n[t];
											if (typeof e == "string") {
												if (e.length > 200) return _.errors = [0], !1;
											} else return _.errors = [0], !1;
										}
									}
								} else return _.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.notes !== void 0) {
									let n = e.notes;
									if (typeof n == "string") {
										if (n.length > 5e3) return _.errors = [0], !1;
									} else return _.errors = [0], !1;
									var t = !0;
								} else var t = !0;
							}
						}
					}
				}
			}
		}
	} else return _.errors = [0], !1;
	return _.errors = null, !0;
}
function v(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.employer === void 0 || e.stage === void 0) return v.errors = [0], !1;
		for (let t in e) if (t !== "employer" && t !== "stage" && t !== "activity" && t !== "frequency" && t !== "last" && t !== "leads" && t !== "notes") return v.errors = [0], !1;
		if (e.employer !== void 0) {
			let n = e.employer;
			if (typeof n == "string") {
				if (n.length > 200) return v.errors = [0], !1;
			} else return v.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.stage !== void 0) {
				let n = e.stage;
				if (typeof n == "string") {
					if (n.length > 200) return v.errors = [0], !1;
				} else return v.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.activity !== void 0) {
					let n = e.activity;
					if (typeof n == "string") {
						if (n.length > 5e3) return v.errors = [0], !1;
					} else return v.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.frequency !== void 0) {
						let n = e.frequency;
						if (typeof n != "string" || n !== "continuous" && n !== "weekly" && n !== "biweekly" && n !== "monthly" && n !== "bimonthly" && n !== "quarterly" && n !== "semiannual" && n !== "annual" && n !== "biennial" && n !== "once") return v.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.last !== void 0) {
							let n = e.last;
							if (typeof n == "string") {
								if (n.length > 10 || !r.test(n)) return v.errors = [0], !1;
							} else return v.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.leads !== void 0) {
								if (typeof e.leads != "boolean") return v.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.notes !== void 0) {
									let n = e.notes;
									if (typeof n == "string") {
										if (n.length > 5e3) return v.errors = [0], !1;
									} else return v.errors = [0], !1;
									var t = !0;
								} else var t = !0;
							}
						}
					}
				}
			}
		}
	} else return v.errors = [0], !1;
	return v.errors = null, !0;
}
const y = { properties: {
	"__proto__": null,
	id: 0,
	title: 0,
	kind: 0,
	issuer: 0,
	recognizedBy: 0,
	scope: 0,
	requiredBy: 0,
	stacksInto: 0,
	ctid: 0,
	url: 0,
	notes: 0
} };
function b(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.credential === void 0) return b.errors = [0], !1;
		for (let t in e) if (t !== "credential" && t !== "creditHours" && t !== "notes") return b.errors = [0], !1;
		if (e.credential !== void 0) {
			let n = e.credential;
			if (typeof n == "string") {
				if (n.length > 200) return b.errors = [0], !1;
			} else return b.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.creditHours !== void 0) {
				let n = e.creditHours;
				if (typeof n == "number" && isFinite(n)) {
					if (n < 0 || isNaN(n)) return b.errors = [0], !1;
				} else return b.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.notes !== void 0) {
					let n = e.notes;
					if (typeof n == "string") {
						if (n.length > 5e3) return b.errors = [0], !1;
					} else return b.errors = [0], !1;
					var t = !0;
				} else var t = !0;
			}
		}
	} else return b.errors = [0], !1;
	return b.errors = null, !0;
}
function x(e) {
	let r = null, i = 0;
	if (i === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.title === void 0 || e.kind === void 0) return x.errors = [0], !1;
			{
				let o = i;
				for (let n in e) if (!t.call(y.properties, n)) return x.errors = [0], !1;
				if (o === i) {
					if (e.id !== void 0) {
						let t = e.id, r = i;
						if (i === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return x.errors = [0], !1;
							} else return x.errors = [0], !1;
						}
						var a = r === i;
					} else var a = !0;
					if (a) {
						if (e.title !== void 0) {
							let t = e.title, n = i;
							if (i === n) {
								if (typeof t == "string") {
									if (t.length > 500) return x.errors = [0], !1;
								} else return x.errors = [0], !1;
							}
							var a = n === i;
						} else var a = !0;
						if (a) {
							if (e.kind !== void 0) {
								let t = e.kind, n = i;
								if (typeof t != "string" || t !== "secondary-diploma" && t !== "secondary-equivalency" && t !== "certificate" && t !== "certification" && t !== "license" && t !== "apprenticeship-completion" && t !== "associate-degree" && t !== "baccalaureate-degree" && t !== "work-readiness-certificate" && t !== "safety-card" && t !== "pre-apprenticeship" && t !== "badge") return x.errors = [0], !1;
								var a = n === i;
							} else var a = !0;
							if (a) {
								if (e.issuer !== void 0) {
									let t = e.issuer, n = i;
									if (i === n) {
										if (typeof t == "string") {
											if (t.length > 500) return x.errors = [0], !1;
										} else return x.errors = [0], !1;
									}
									var a = n === i;
								} else var a = !0;
								if (a) {
									if (e.recognizedBy !== void 0) {
										let t = e.recognizedBy, n = i;
										if (i === n) {
											if (Array.isArray(t)) {
												if (t.length > 500) return x.errors = [0], !1;
												{
													let e = t.length;
													for (let n = 0; n < e; n++) {
														let e = t[n], r = i;
														if (i === r) {
															if (typeof e == "string") {
																if (e.length > 5e3) return x.errors = [0], !1;
															} else return x.errors = [0], !1;
														}
														if (r !== i) break;
													}
												}
											} else return x.errors = [0], !1;
										}
										var a = n === i;
									} else var a = !0;
									if (a) {
										if (e.scope !== void 0) {
											let t = e.scope, n = i;
											if (typeof t != "string" || t !== "national" && t !== "state" && t !== "local" && t !== "employer") return x.errors = [0], !1;
											var a = n === i;
										} else var a = !0;
										if (a) {
											if (e.requiredBy !== void 0) {
												let t = e.requiredBy, n = i;
												if (i === n) {
													if (Array.isArray(t)) {
														if (t.length > 500) return x.errors = [0], !1;
														{
															let e = t.length;
															for (let n = 0; n < e; n++) {
																let e = t[n], r = i;
																if (i === r) {
																	if (typeof e == "string") {
																		if (e.length > 5e3) return x.errors = [0], !1;
																	} else return x.errors = [0], !1;
																}
																if (r !== i) break;
															}
														}
													} else return x.errors = [0], !1;
												}
												var a = n === i;
											} else var a = !0;
											if (a) {
												if (e.stacksInto !== void 0) {
													let t = e.stacksInto, n = i;
													if (i === n) {
														if (Array.isArray(t)) {
															if (t.length > 500) return x.errors = [0], !1;
															{
																let e = t.length;
																for (let n = 0; n < e; n++) {
																	let e = i;
																	if (b(t[n]) || (r = r === null ? b.errors : r.concat(b.errors), i = r.length), e !== i) break;
																}
															}
														} else return x.errors = [0], !1;
													}
													var a = n === i;
												} else var a = !0;
												if (a) {
													if (e.ctid !== void 0) {
														let t = e.ctid, n = i;
														if (i === n) {
															if (typeof t == "string") {
																if (t.length > 100) return x.errors = [0], !1;
															} else return x.errors = [0], !1;
														}
														var a = n === i;
													} else var a = !0;
													if (a) {
														if (e.url !== void 0) {
															let t = e.url, n = i;
															if (i === n) {
																if (typeof t == "string") {
																	if (t.length > 2e3) return x.errors = [0], !1;
																} else return x.errors = [0], !1;
															}
															var a = n === i;
														} else var a = !0;
														if (a) {
															if (e.notes !== void 0) {
																let t = e.notes, n = i;
																if (i === n) {
																	if (typeof t == "string") {
																		if (t.length > 5e3) return x.errors = [0], !1;
																	} else return x.errors = [0], !1;
																}
																var a = n === i;
															} else var a = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return x.errors = [0], !1;
	}
	return x.errors = r, i === 0;
}
const S = { properties: {
	"__proto__": null,
	id: 0,
	title: 0,
	summary: 0,
	url: 0,
	length: 0,
	cost: 0,
	provider: 0,
	system: 0,
	level: 0,
	cip: 0,
	ctid: 0,
	audience: 0,
	creditHours: 0,
	courses: 0,
	requires: 0,
	awards: 0,
	preparesFor: 0,
	next: 0,
	onward: 0,
	registeredApprenticeship: 0,
	instruction: 0,
	delivery: 0,
	acceleration: 0,
	notes: 0
} };
function C(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "weeks" && t !== "clockHours" && t !== "notes") return C.errors = [0], !1;
		if (e.weeks !== void 0) {
			let n = e.weeks;
			if (typeof n == "number" && isFinite(n)) {
				if (n < 0 || isNaN(n)) return C.errors = [0], !1;
			} else return C.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.clockHours !== void 0) {
				let n = e.clockHours;
				if (typeof n == "number" && isFinite(n)) {
					if (n < 0 || isNaN(n)) return C.errors = [0], !1;
				} else return C.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.notes !== void 0) {
					let n = e.notes;
					if (typeof n == "string") {
						if (n.length > 5e3) return C.errors = [0], !1;
					} else return C.errors = [0], !1;
					var t = !0;
				} else var t = !0;
			}
		}
	} else return C.errors = [0], !1;
	return C.errors = null, !0;
}
function w(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.title === void 0) return w.errors = [0], !1;
		for (let t in e) if (t !== "code" && t !== "title" && t !== "creditHours" && t !== "notes") return w.errors = [0], !1;
		if (e.code !== void 0) {
			let n = e.code;
			if (typeof n == "string") {
				if (n.length > 100) return w.errors = [0], !1;
			} else return w.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.title !== void 0) {
				let n = e.title;
				if (typeof n == "string") {
					if (n.length > 500) return w.errors = [0], !1;
				} else return w.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.creditHours !== void 0) {
					let n = e.creditHours;
					if (typeof n == "number" && isFinite(n)) {
						if (n < 0 || isNaN(n)) return w.errors = [0], !1;
					} else return w.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.notes !== void 0) {
						let n = e.notes;
						if (typeof n == "string") {
							if (n.length > 5e3) return w.errors = [0], !1;
						} else return w.errors = [0], !1;
						var t = !0;
					} else var t = !0;
				}
			}
		}
	} else return w.errors = [0], !1;
	return w.errors = null, !0;
}
function T(e) {
	if (typeof e != "string" && (!e || typeof e != "object" || Array.isArray(e)) || typeof e == "string" && e.length > 200) return T.errors = [0], !1;
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.anyOf === void 0) return T.errors = [0], !1;
		for (let t in e) if (t !== "anyOf") return T.errors = [0], !1;
		if (e.anyOf !== void 0) {
			let t = e.anyOf;
			if (Array.isArray(t)) {
				if (t.length > 500 || t.length < 1) return T.errors = [0], !1;
				{
					let e = t.length;
					for (let n = 0; n < e; n++) {
						let e = t[n];
						if (typeof e == "string") {
							if (e.length > 200) return T.errors = [0], !1;
						} else return T.errors = [0], !1;
					}
				}
			} else return T.errors = [0], !1;
		}
	}
	return T.errors = null, !0;
}
function E(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.program === void 0) return E.errors = [0], !1;
		for (let t in e) if (t !== "program" && t !== "articulation" && t !== "creditHours" && t !== "notes") return E.errors = [0], !1;
		if (e.program !== void 0) {
			let n = e.program;
			if (typeof n == "string") {
				if (n.length > 200) return E.errors = [0], !1;
			} else return E.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.articulation !== void 0) {
				let n = e.articulation;
				if (typeof n == "string") {
					if (n.length > 5e3) return E.errors = [0], !1;
				} else return E.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.creditHours !== void 0) {
					let n = e.creditHours;
					if (typeof n == "number" && isFinite(n)) {
						if (n < 0 || isNaN(n)) return E.errors = [0], !1;
					} else return E.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.notes !== void 0) {
						let n = e.notes;
						if (typeof n == "string") {
							if (n.length > 5e3) return E.errors = [0], !1;
						} else return E.errors = [0], !1;
						var t = !0;
					} else var t = !0;
				}
			}
		}
	} else return E.errors = [0], !1;
	return E.errors = null, !0;
}
const D = { properties: {
	"__proto__": null,
	kind: 0,
	title: 0,
	provider: 0,
	program: 0,
	articulation: 0,
	creditHours: 0,
	registeredApprenticeship: 0,
	url: 0,
	notes: 0
} };
function O(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "sponsor" && t !== "registrationNumber" && t !== "occupationCode" && t !== "onTheJobHours" && t !== "relatedInstructionHours" && t !== "notes") return O.errors = [0], !1;
		if (e.sponsor !== void 0) {
			let n = e.sponsor;
			if (typeof n == "string") {
				if (n.length > 500) return O.errors = [0], !1;
			} else return O.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.registrationNumber !== void 0) {
				let n = e.registrationNumber;
				if (typeof n == "string") {
					if (n.length > 100) return O.errors = [0], !1;
				} else return O.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.occupationCode !== void 0) {
					let n = e.occupationCode;
					if (typeof n == "string") {
						if (n.length > 100) return O.errors = [0], !1;
					} else return O.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.onTheJobHours !== void 0) {
						let n = e.onTheJobHours;
						if (typeof n == "number" && isFinite(n)) {
							if (n < 0 || isNaN(n)) return O.errors = [0], !1;
						} else return O.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.relatedInstructionHours !== void 0) {
							let n = e.relatedInstructionHours;
							if (typeof n == "number" && isFinite(n)) {
								if (n < 0 || isNaN(n)) return O.errors = [0], !1;
							} else return O.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.notes !== void 0) {
								let n = e.notes;
								if (typeof n == "string") {
									if (n.length > 5e3) return O.errors = [0], !1;
								} else return O.errors = [0], !1;
								var t = !0;
							} else var t = !0;
						}
					}
				}
			}
		}
	} else return O.errors = [0], !1;
	return O.errors = null, !0;
}
function k(e) {
	let n = null, r = 0;
	if (r === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.kind === void 0) return k.errors = [0], !1;
			{
				let a = r;
				for (let n in e) if (!t.call(D.properties, n)) return k.errors = [0], !1;
				if (a === r) {
					if (e.kind !== void 0) {
						let t = e.kind, n = r;
						if (typeof t != "string" || t !== "certificate" && t !== "certification" && t !== "license" && t !== "registered-apprenticeship" && t !== "associate-degree" && t !== "baccalaureate-degree" && t !== "graduate-degree") return k.errors = [0], !1;
						var i = n === r;
					} else var i = !0;
					if (i) {
						if (e.title !== void 0) {
							let t = e.title, n = r;
							if (r === n) {
								if (typeof t == "string") {
									if (t.length > 500) return k.errors = [0], !1;
								} else return k.errors = [0], !1;
							}
							var i = n === r;
						} else var i = !0;
						if (i) {
							if (e.provider !== void 0) {
								let t = e.provider, n = r;
								if (r === n) {
									if (typeof t == "string") {
										if (t.length > 500) return k.errors = [0], !1;
									} else return k.errors = [0], !1;
								}
								var i = n === r;
							} else var i = !0;
							if (i) {
								if (e.program !== void 0) {
									let t = e.program, n = r;
									if (r === n) {
										if (typeof t == "string") {
											if (t.length > 200) return k.errors = [0], !1;
										} else return k.errors = [0], !1;
									}
									var i = n === r;
								} else var i = !0;
								if (i) {
									if (e.articulation !== void 0) {
										let t = e.articulation, n = r;
										if (r === n) {
											if (typeof t == "string") {
												if (t.length > 5e3) return k.errors = [0], !1;
											} else return k.errors = [0], !1;
										}
										var i = n === r;
									} else var i = !0;
									if (i) {
										if (e.creditHours !== void 0) {
											let t = e.creditHours, n = r;
											if (r === n) {
												if (typeof t == "number" && isFinite(t)) {
													if (t < 0 || isNaN(t)) return k.errors = [0], !1;
												} else return k.errors = [0], !1;
											}
											var i = n === r;
										} else var i = !0;
										if (i) {
											if (e.registeredApprenticeship !== void 0) {
												let t = r;
												O(e.registeredApprenticeship) || (n = n === null ? O.errors : n.concat(O.errors), r = n.length);
												var i = t === r;
											} else var i = !0;
											if (i) {
												if (e.url !== void 0) {
													let t = e.url, n = r;
													if (r === n) {
														if (typeof t == "string") {
															if (t.length > 2e3) return k.errors = [0], !1;
														} else return k.errors = [0], !1;
													}
													var i = n === r;
												} else var i = !0;
												if (i) {
													if (e.notes !== void 0) {
														let t = e.notes, n = r;
														if (r === n) {
															if (typeof t == "string") {
																if (t.length > 5e3) return k.errors = [0], !1;
															} else return k.errors = [0], !1;
														}
														var i = n === r;
													} else var i = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return k.errors = [0], !1;
	}
	return k.errors = n, r === 0;
}
const A = { properties: {
	"__proto__": null,
	integrated: 0,
	concurrentWith: 0,
	standards: 0,
	academic: 0,
	technical: 0,
	foundationalSkills: 0,
	workforcePreparation: 0,
	context: 0,
	notes: 0
} };
function j(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let n in e) if (!t.call(A.properties, n)) return j.errors = [0], !1;
		if (e.integrated !== void 0) {
			if (typeof e.integrated != "boolean") return j.errors = [0], !1;
			var n = !0;
		} else var n = !0;
		if (n) {
			if (e.concurrentWith !== void 0) {
				let t = e.concurrentWith;
				if (Array.isArray(t)) {
					if (t.length > 500) return j.errors = [0], !1;
					{
						let e = t.length;
						for (let n = 0; n < e; n++) {
							let e = t[n];
							if (typeof e == "string") {
								if (e.length > 200) return j.errors = [0], !1;
							} else return j.errors = [0], !1;
						}
					}
				} else return j.errors = [0], !1;
				var n = !0;
			} else var n = !0;
			if (n) {
				if (e.standards !== void 0) {
					let t = e.standards;
					if (Array.isArray(t)) {
						if (t.length > 500) return j.errors = [0], !1;
						{
							let e = t.length;
							for (let n = 0; n < e; n++) {
								let e = t[n];
								if (typeof e == "string") {
									if (e.length > 5e3) return j.errors = [0], !1;
								} else return j.errors = [0], !1;
							}
						}
					} else return j.errors = [0], !1;
					var n = !0;
				} else var n = !0;
				if (n) {
					if (e.academic !== void 0) {
						let t = e.academic;
						if (Array.isArray(t)) {
							if (t.length > 500) return j.errors = [0], !1;
							{
								let e = t.length;
								for (let n = 0; n < e; n++) {
									let e = t[n];
									if (typeof e == "string") {
										if (e.length > 5e3) return j.errors = [0], !1;
									} else return j.errors = [0], !1;
								}
							}
						} else return j.errors = [0], !1;
						var n = !0;
					} else var n = !0;
					if (n) {
						if (e.technical !== void 0) {
							let t = e.technical;
							if (Array.isArray(t)) {
								if (t.length > 500) return j.errors = [0], !1;
								{
									let e = t.length;
									for (let n = 0; n < e; n++) {
										let e = t[n];
										if (typeof e == "string") {
											if (e.length > 5e3) return j.errors = [0], !1;
										} else return j.errors = [0], !1;
									}
								}
							} else return j.errors = [0], !1;
							var n = !0;
						} else var n = !0;
						if (n) {
							if (e.foundationalSkills !== void 0) {
								let t = e.foundationalSkills;
								if (Array.isArray(t)) {
									if (t.length > 500) return j.errors = [0], !1;
									{
										let e = t.length;
										for (let n = 0; n < e; n++) {
											let e = t[n];
											if (typeof e == "string") {
												if (e.length > 200) return j.errors = [0], !1;
											} else return j.errors = [0], !1;
										}
									}
								} else return j.errors = [0], !1;
								var n = !0;
							} else var n = !0;
							if (n) {
								if (e.workforcePreparation !== void 0) {
									let t = e.workforcePreparation;
									if (Array.isArray(t)) {
										if (t.length > 500) return j.errors = [0], !1;
										{
											let e = t.length;
											for (let n = 0; n < e; n++) {
												let e = t[n];
												if (typeof e == "string") {
													if (e.length > 200) return j.errors = [0], !1;
												} else return j.errors = [0], !1;
											}
										}
									} else return j.errors = [0], !1;
									var n = !0;
								} else var n = !0;
								if (n) {
									if (e.context !== void 0) {
										let t = e.context;
										if (typeof t == "string") {
											if (t.length > 5e3) return j.errors = [0], !1;
										} else return j.errors = [0], !1;
										var n = !0;
									} else var n = !0;
									if (n) {
										if (e.notes !== void 0) {
											let t = e.notes;
											if (typeof t == "string") {
												if (t.length > 5e3) return j.errors = [0], !1;
											} else return j.errors = [0], !1;
											var n = !0;
										} else var n = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return j.errors = [0], !1;
	return j.errors = null, !0;
}
function M(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "formats" && t !== "schedules" && t !== "locations" && t !== "modular" && t !== "notes") return M.errors = [0], !1;
		if (e.formats !== void 0) {
			let n = e.formats;
			if (Array.isArray(n)) {
				if (n.length > 500) return M.errors = [0], !1;
				{
					let e = n.length;
					for (let t = 0; t < e; t++) {
						let e = n[t];
						if (typeof e == "string") {
							if (e.length > 200) return M.errors = [0], !1;
						} else return M.errors = [0], !1;
					}
				}
			} else return M.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.schedules !== void 0) {
				let n = e.schedules;
				if (Array.isArray(n)) {
					if (n.length > 500) return M.errors = [0], !1;
					{
						let e = n.length;
						for (let t = 0; t < e; t++) {
							let e = n[t];
							if (typeof e == "string") {
								if (e.length > 200) return M.errors = [0], !1;
							} else return M.errors = [0], !1;
						}
					}
				} else return M.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.locations !== void 0) {
					let n = e.locations;
					if (Array.isArray(n)) {
						if (n.length > 500) return M.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 5e3) return M.errors = [0], !1;
								} else return M.errors = [0], !1;
							}
						}
					} else return M.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.modular !== void 0) {
						if (typeof e.modular != "boolean") return M.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return M.errors = [0], !1;
							} else return M.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return M.errors = [0], !1;
	return M.errors = null, !0;
}
function N(e) {
	let r = null, i = 0;
	if (i === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.title === void 0 || e.provider === void 0 || e.level === void 0) return N.errors = [0], !1;
			{
				let o = i;
				for (let n in e) if (!t.call(S.properties, n)) return N.errors = [0], !1;
				if (o === i) {
					if (e.id !== void 0) {
						let t = e.id, r = i;
						if (i === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return N.errors = [0], !1;
							} else return N.errors = [0], !1;
						}
						var a = r === i;
					} else var a = !0;
					if (a) {
						if (e.title !== void 0) {
							let t = e.title, n = i;
							if (i === n) {
								if (typeof t == "string") {
									if (t.length > 500) return N.errors = [0], !1;
								} else return N.errors = [0], !1;
							}
							var a = n === i;
						} else var a = !0;
						if (a) {
							if (e.summary !== void 0) {
								let t = e.summary, n = i;
								if (i === n) {
									if (typeof t == "string") {
										if (t.length > 5e3) return N.errors = [0], !1;
									} else return N.errors = [0], !1;
								}
								var a = n === i;
							} else var a = !0;
							if (a) {
								if (e.url !== void 0) {
									let t = e.url, n = i;
									if (i === n) {
										if (typeof t == "string") {
											if (t.length > 2e3) return N.errors = [0], !1;
										} else return N.errors = [0], !1;
									}
									var a = n === i;
								} else var a = !0;
								if (a) {
									if (e.length !== void 0) {
										let t = i;
										C(e.length) || (r = r === null ? C.errors : r.concat(C.errors), i = r.length);
										var a = t === i;
									} else var a = !0;
									if (a) {
										if (e.cost !== void 0) {
											let t = e.cost, n = i;
											if (i === n) {
												if (typeof t == "number" && isFinite(t)) {
													if (t < 0 || isNaN(t)) return N.errors = [0], !1;
												} else return N.errors = [0], !1;
											}
											var a = n === i;
										} else var a = !0;
										if (a) {
											if (e.provider !== void 0) {
												let t = e.provider, n = i;
												if (i === n) {
													if (typeof t == "string") {
														if (t.length > 200) return N.errors = [0], !1;
													} else return N.errors = [0], !1;
												}
												var a = n === i;
											} else var a = !0;
											if (a) {
												if (e.system !== void 0) {
													let t = e.system, n = i;
													if (typeof t != "string" || t !== "secondary" && t !== "postsecondary" && t !== "adult-education" && t !== "career-and-technical-education" && t !== "workforce-training") return N.errors = [0], !1;
													var a = n === i;
												} else var a = !0;
												if (a) {
													if (e.level !== void 0) {
														let t = e.level, n = i;
														if (typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t) || i === n && typeof t == "number" && isFinite(t) && (t > 20 || isNaN(t) || t < 0 || isNaN(t))) return N.errors = [0], !1;
														var a = n === i;
													} else var a = !0;
													if (a) {
														if (e.cip !== void 0) {
															let t = e.cip, n = i;
															if (i === n) {
																if (typeof t == "string") {
																	if (t.length > 100) return N.errors = [0], !1;
																} else return N.errors = [0], !1;
															}
															var a = n === i;
														} else var a = !0;
														if (a) {
															if (e.ctid !== void 0) {
																let t = e.ctid, n = i;
																if (i === n) {
																	if (typeof t == "string") {
																		if (t.length > 100) return N.errors = [0], !1;
																	} else return N.errors = [0], !1;
																}
																var a = n === i;
															} else var a = !0;
															if (a) {
																if (e.audience !== void 0) {
																	let t = e.audience, n = i;
																	if (i === n) {
																		if (Array.isArray(t)) {
																			if (t.length > 500) return N.errors = [0], !1;
																			{
																				let e = t.length;
																				for (let n = 0; n < e; n++) {
																					let e = t[n], r = i;
																					if (typeof e != "string" || e !== "youth" && e !== "adults") return N.errors = [0], !1;
																					if (r !== i) break;
																				}
																			}
																		} else return N.errors = [0], !1;
																	}
																	var a = n === i;
																} else var a = !0;
																if (a) {
																	if (e.creditHours !== void 0) {
																		let t = e.creditHours, n = i;
																		if (i === n) {
																			if (typeof t == "number" && isFinite(t)) {
																				if (t < 0 || isNaN(t)) return N.errors = [0], !1;
																			} else return N.errors = [0], !1;
																		}
																		var a = n === i;
																	} else var a = !0;
																	if (a) {
																		if (e.courses !== void 0) {
																			let t = e.courses, n = i;
																			if (i === n) {
																				if (Array.isArray(t)) {
																					if (t.length > 500) return N.errors = [0], !1;
																					{
																						let e = t.length;
																						for (let n = 0; n < e; n++) {
																							let e = i;
																							if (w(t[n]) || (r = r === null ? w.errors : r.concat(w.errors), i = r.length), e !== i) break;
																						}
																					}
																				} else return N.errors = [0], !1;
																			}
																			var a = n === i;
																		} else var a = !0;
																		if (a) {
																			if (e.requires !== void 0) {
																				let t = e.requires, n = i;
																				if (i === n) {
																					if (Array.isArray(t)) {
																						if (t.length > 500) return N.errors = [0], !1;
																						{
																							let e = t.length;
																							for (let n = 0; n < e; n++) {
																								let e = i;
																								if (T(t[n]) || (r = r === null ? T.errors : r.concat(T.errors), i = r.length), e !== i) break;
																							}
																						}
																					} else return N.errors = [0], !1;
																				}
																				var a = n === i;
																			} else var a = !0;
																			if (a) {
																				if (e.awards !== void 0) {
																					let t = e.awards, n = i;
																					if (i === n) {
																						if (Array.isArray(t)) {
																							if (t.length > 500) return N.errors = [0], !1;
																							{
																								let e = t.length;
																								for (let n = 0; n < e; n++) {
																									let e = t[n], r = i;
																									if (i === r) {
																										if (typeof e == "string") {
																											if (e.length > 200) return N.errors = [0], !1;
																										} else return N.errors = [0], !1;
																									}
																									if (r !== i) break;
																								}
																							}
																						} else return N.errors = [0], !1;
																					}
																					var a = n === i;
																				} else var a = !0;
																				if (a) {
																					if (e.preparesFor !== void 0) {
																						let t = e.preparesFor, n = i;
																						if (i === n) {
																							if (Array.isArray(t)) {
																								if (t.length > 500) return N.errors = [0], !1;
																								{
																									let e = t.length;
																									for (let n = 0; n < e; n++) {
																										let e = t[n], r = i;
																										if (i === r) {
																											if (typeof e == "string") {
																												if (e.length > 200) return N.errors = [0], !1;
																											} else return N.errors = [0], !1;
																										}
																										if (r !== i) break;
																									}
																								}
																							} else return N.errors = [0], !1;
																						}
																						var a = n === i;
																					} else var a = !0;
																					if (a) {
																						if (e.next !== void 0) {
																							let t = e.next, n = i;
																							if (i === n) {
																								if (Array.isArray(t)) {
																									if (t.length > 500) return N.errors = [0], !1;
																									{
																										let e = t.length;
																										for (let n = 0; n < e; n++) {
																											let e = i;
																											if (E(t[n]) || (r = r === null ? E.errors : r.concat(E.errors), i = r.length), e !== i) break;
																										}
																									}
																								} else return N.errors = [0], !1;
																							}
																							var a = n === i;
																						} else var a = !0;
																						if (a) {
																							if (e.onward !== void 0) {
																								let t = e.onward, n = i;
																								if (i === n) {
																									if (Array.isArray(t)) {
																										if (t.length > 500) return N.errors = [0], !1;
																										{
																											let e = t.length;
																											for (let n = 0; n < e; n++) {
																												let e = i;
																												if (k(t[n]) || (r = r === null ? k.errors : r.concat(k.errors), i = r.length), e !== i) break;
																											}
																										}
																									} else return N.errors = [0], !1;
																								}
																								var a = n === i;
																							} else var a = !0;
																							if (a) {
																								if (e.registeredApprenticeship !== void 0) {
																									let t = i;
																									O(e.registeredApprenticeship) || (r = r === null ? O.errors : r.concat(O.errors), i = r.length);
																									var a = t === i;
																								} else var a = !0;
																								if (a) {
																									if (e.instruction !== void 0) {
																										let t = i;
																										j(e.instruction) || (r = r === null ? j.errors : r.concat(j.errors), i = r.length);
																										var a = t === i;
																									} else var a = !0;
																									if (a) {
																										if (e.delivery !== void 0) {
																											let t = i;
																											M(e.delivery) || (r = r === null ? M.errors : r.concat(M.errors), i = r.length);
																											var a = t === i;
																										} else var a = !0;
																										if (a) {
																											if (e.acceleration !== void 0) {
																												let t = e.acceleration, n = i;
																												if (i === n) {
																													if (Array.isArray(t)) {
																														if (t.length > 500) return N.errors = [0], !1;
																														{
																															let e = t.length;
																															for (let n = 0; n < e; n++) {
																																let e = t[n], r = i;
																																if (i === r) {
																																	if (typeof e == "string") {
																																		if (e.length > 200) return N.errors = [0], !1;
																																	} else return N.errors = [0], !1;
																																}
																																if (r !== i) break;
																															}
																														}
																													} else return N.errors = [0], !1;
																												}
																												var a = n === i;
																											} else var a = !0;
																											if (a) {
																												if (e.notes !== void 0) {
																													let t = e.notes, n = i;
																													if (i === n) {
																														if (typeof t == "string") {
																															if (t.length > 5e3) return N.errors = [0], !1;
																														} else return N.errors = [0], !1;
																													}
																													var a = n === i;
																												} else var a = !0;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return N.errors = [0], !1;
	}
	return N.errors = r, i === 0;
}
const P = { properties: {
	"__proto__": null,
	id: 0,
	title: 0,
	into: 0,
	audience: 0,
	readiness: 0,
	populations: 0,
	requires: 0,
	admission: 0,
	notes: 0
} };
function F(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.kind === void 0) return F.errors = [0], !1;
		for (let t in e) if (t !== "kind" && t !== "detail" && t !== "mitigation" && t !== "notes") return F.errors = [0], !1;
		if (e.kind !== void 0) {
			let n = e.kind;
			if (typeof n == "string") {
				if (n.length > 200) return F.errors = [0], !1;
			} else return F.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.detail !== void 0) {
				let n = e.detail;
				if (typeof n == "string") {
					if (n.length > 5e3) return F.errors = [0], !1;
				} else return F.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.mitigation !== void 0) {
					let n = e.mitigation;
					if (typeof n == "string") {
						if (n.length > 5e3) return F.errors = [0], !1;
					} else return F.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.notes !== void 0) {
						let n = e.notes;
						if (typeof n == "string") {
							if (n.length > 5e3) return F.errors = [0], !1;
						} else return F.errors = [0], !1;
						var t = !0;
					} else var t = !0;
				}
			}
		}
	} else return F.errors = [0], !1;
	return F.errors = null, !0;
}
function I(e) {
	let r = null, i = 0;
	if (i === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.title === void 0 || e.into === void 0) return I.errors = [0], !1;
			{
				let o = i;
				for (let n in e) if (!t.call(P.properties, n)) return I.errors = [0], !1;
				if (o === i) {
					if (e.id !== void 0) {
						let t = e.id, r = i;
						if (i === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return I.errors = [0], !1;
							} else return I.errors = [0], !1;
						}
						var a = r === i;
					} else var a = !0;
					if (a) {
						if (e.title !== void 0) {
							let t = e.title, n = i;
							if (i === n) {
								if (typeof t == "string") {
									if (t.length > 500) return I.errors = [0], !1;
								} else return I.errors = [0], !1;
							}
							var a = n === i;
						} else var a = !0;
						if (a) {
							if (e.into !== void 0) {
								let t = e.into, n = i;
								if (i === n) {
									if (Array.isArray(t)) {
										if (t.length > 500) return I.errors = [0], !1;
										{
											let e = t.length;
											for (let n = 0; n < e; n++) {
												let e = t[n], r = i;
												if (i === r) {
													if (typeof e == "string") {
														if (e.length > 200) return I.errors = [0], !1;
													} else return I.errors = [0], !1;
												}
												if (r !== i) break;
											}
										}
									} else return I.errors = [0], !1;
								}
								var a = n === i;
							} else var a = !0;
							if (a) {
								if (e.audience !== void 0) {
									let t = e.audience, n = i;
									if (i === n) {
										if (Array.isArray(t)) {
											if (t.length > 500) return I.errors = [0], !1;
											{
												let e = t.length;
												for (let n = 0; n < e; n++) {
													let e = t[n], r = i;
													if (typeof e != "string" || e !== "youth" && e !== "adults") return I.errors = [0], !1;
													if (r !== i) break;
												}
											}
										} else return I.errors = [0], !1;
									}
									var a = n === i;
								} else var a = !0;
								if (a) {
									if (e.readiness !== void 0) {
										let t = e.readiness, n = i;
										if (typeof t != "string" || t !== "ready" && t !== "limited") return I.errors = [0], !1;
										var a = n === i;
									} else var a = !0;
									if (a) {
										if (e.populations !== void 0) {
											let t = e.populations, n = i;
											if (i === n) {
												if (Array.isArray(t)) {
													if (t.length > 500) return I.errors = [0], !1;
													{
														let e = t.length;
														for (let n = 0; n < e; n++) {
															let e = t[n], r = i;
															if (i === r) {
																if (typeof e == "string") {
																	if (e.length > 200) return I.errors = [0], !1;
																} else return I.errors = [0], !1;
															}
															if (r !== i) break;
														}
													}
												} else return I.errors = [0], !1;
											}
											var a = n === i;
										} else var a = !0;
										if (a) {
											if (e.requires !== void 0) {
												let t = e.requires, n = i;
												if (i === n) {
													if (Array.isArray(t)) {
														if (t.length > 500) return I.errors = [0], !1;
														{
															let e = t.length;
															for (let n = 0; n < e; n++) {
																let e = i;
																if (T(t[n]) || (r = r === null ? T.errors : r.concat(T.errors), i = r.length), e !== i) break;
															}
														}
													} else return I.errors = [0], !1;
												}
												var a = n === i;
											} else var a = !0;
											if (a) {
												if (e.admission !== void 0) {
													let t = e.admission, n = i;
													if (i === n) {
														if (Array.isArray(t)) {
															if (t.length > 500) return I.errors = [0], !1;
															{
																let e = t.length;
																for (let n = 0; n < e; n++) {
																	let e = i;
																	if (F(t[n]) || (r = r === null ? F.errors : r.concat(F.errors), i = r.length), e !== i) break;
																}
															}
														} else return I.errors = [0], !1;
													}
													var a = n === i;
												} else var a = !0;
												if (a) {
													if (e.notes !== void 0) {
														let t = e.notes, n = i;
														if (i === n) {
															if (typeof t == "string") {
																if (t.length > 5e3) return I.errors = [0], !1;
															} else return I.errors = [0], !1;
														}
														var a = n === i;
													} else var a = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return I.errors = [0], !1;
	}
	return I.errors = r, i === 0;
}
function L(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.id === void 0 || e.after === void 0) return L.errors = [0], !1;
		for (let t in e) if (t !== "id" && t !== "title" && t !== "after" && t !== "level" && t !== "with" && t !== "occupations" && t !== "returnsAt" && t !== "notes") return L.errors = [0], !1;
		if (e.id !== void 0) {
			let r = e.id;
			if (typeof r == "string") {
				if (r.length > 100 || !n.test(r)) return L.errors = [0], !1;
			} else return L.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.title !== void 0) {
				let n = e.title;
				if (typeof n == "string") {
					if (n.length > 500) return L.errors = [0], !1;
				} else return L.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.after !== void 0) {
					let n = e.after;
					if (Array.isArray(n)) {
						if (n.length > 500) return L.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 200) return L.errors = [0], !1;
								} else return L.errors = [0], !1;
							}
						}
					} else return L.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.level !== void 0) {
						let n = e.level;
						if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n) || typeof n == "number" && isFinite(n) && (n > 20 || isNaN(n) || n < 0 || isNaN(n))) return L.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.with !== void 0) {
							let n = e.with;
							if (Array.isArray(n)) {
								if (n.length > 500) return L.errors = [0], !1;
								{
									let e = n.length;
									for (let t = 0; t < e; t++) {
										let e = n[t];
										if (typeof e == "string") {
											if (e.length > 200) return L.errors = [0], !1;
										} else return L.errors = [0], !1;
									}
								}
							} else return L.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.occupations !== void 0) {
								let n = e.occupations;
								if (Array.isArray(n)) {
									if (n.length > 500) return L.errors = [0], !1;
									{
										let e = n.length;
										for (let t = 0; t < e; t++) {
											let e = n[t];
											if (typeof e == "string") {
												if (e.length > 200) return L.errors = [0], !1;
											} else return L.errors = [0], !1;
										}
									}
								} else return L.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.returnsAt !== void 0) {
									let n = e.returnsAt;
									if (Array.isArray(n)) {
										if (n.length > 500) return L.errors = [0], !1;
										{
											let e = n.length;
											for (let t = 0; t < e; t++) {
												let e = n[t];
												if (typeof e == "string") {
													if (e.length > 200) return L.errors = [0], !1;
												} else return L.errors = [0], !1;
											}
										}
									} else return L.errors = [0], !1;
									var t = !0;
								} else var t = !0;
								if (t) {
									if (e.notes !== void 0) {
										let n = e.notes;
										if (typeof n == "string") {
											if (n.length > 5e3) return L.errors = [0], !1;
										} else return L.errors = [0], !1;
										var t = !0;
									} else var t = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return L.errors = [0], !1;
	return L.errors = null, !0;
}
const R = { properties: {
	"__proto__": null,
	id: 0,
	kind: 0,
	title: 0,
	provider: 0,
	individualPlan: 0,
	at: 0,
	between: 0,
	populations: 0,
	notes: 0
} };
function z(e) {
	if (Array.isArray(e)) {
		if (e.length > 2 || e.length < 2) return z.errors = [0], !1;
		if (e.length <= 2) {
			let n = e.length;
			if (n > 0) {
				let n = e[0];
				if (typeof n == "string") {
					if (n.length > 200) return z.errors = [0], !1;
				} else return z.errors = [0], !1;
				var t = !0;
			}
			if (t && n > 1) {
				let n = e[1];
				if (typeof n == "string") {
					if (n.length > 200) return z.errors = [0], !1;
				} else return z.errors = [0], !1;
				var t = !0;
			}
		} else return z.errors = [0], !1;
	} else return z.errors = [0], !1;
	return z.errors = null, !0;
}
function B(e) {
	let r = null, i = 0;
	if (i === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			if (e.id === void 0 || e.kind === void 0) return B.errors = [0], !1;
			{
				let o = i;
				for (let n in e) if (!t.call(R.properties, n)) return B.errors = [0], !1;
				if (o === i) {
					if (e.id !== void 0) {
						let t = e.id, r = i;
						if (i === r) {
							if (typeof t == "string") {
								if (t.length > 100 || !n.test(t)) return B.errors = [0], !1;
							} else return B.errors = [0], !1;
						}
						var a = r === i;
					} else var a = !0;
					if (a) {
						if (e.kind !== void 0) {
							let t = e.kind, n = i;
							if (i === n) {
								if (typeof t == "string") {
									if (t.length > 200) return B.errors = [0], !1;
								} else return B.errors = [0], !1;
							}
							var a = n === i;
						} else var a = !0;
						if (a) {
							if (e.title !== void 0) {
								let t = e.title, n = i;
								if (i === n) {
									if (typeof t == "string") {
										if (t.length > 500) return B.errors = [0], !1;
									} else return B.errors = [0], !1;
								}
								var a = n === i;
							} else var a = !0;
							if (a) {
								if (e.provider !== void 0) {
									let t = e.provider, n = i;
									if (i === n) {
										if (typeof t == "string") {
											if (t.length > 200) return B.errors = [0], !1;
										} else return B.errors = [0], !1;
									}
									var a = n === i;
								} else var a = !0;
								if (a) {
									if (e.individualPlan !== void 0) {
										let t = i;
										if (typeof e.individualPlan != "boolean") return B.errors = [0], !1;
										var a = t === i;
									} else var a = !0;
									if (a) {
										if (e.at !== void 0) {
											let t = e.at, n = i;
											if (i === n) {
												if (Array.isArray(t)) {
													if (t.length > 500) return B.errors = [0], !1;
													{
														let e = t.length;
														for (let n = 0; n < e; n++) {
															let e = t[n], r = i;
															if (i === r) {
																if (typeof e == "string") {
																	if (e.length > 200) return B.errors = [0], !1;
																} else return B.errors = [0], !1;
															}
															if (r !== i) break;
														}
													}
												} else return B.errors = [0], !1;
											}
											var a = n === i;
										} else var a = !0;
										if (a) {
											if (e.between !== void 0) {
												let t = e.between, n = i;
												if (i === n) {
													if (Array.isArray(t)) {
														if (t.length > 500) return B.errors = [0], !1;
														{
															let e = t.length;
															for (let n = 0; n < e; n++) {
																let e = i;
																if (z(t[n]) || (r = r === null ? z.errors : r.concat(z.errors), i = r.length), e !== i) break;
															}
														}
													} else return B.errors = [0], !1;
												}
												var a = n === i;
											} else var a = !0;
											if (a) {
												if (e.populations !== void 0) {
													let t = e.populations, n = i;
													if (i === n) {
														if (Array.isArray(t)) {
															if (t.length > 500) return B.errors = [0], !1;
															{
																let e = t.length;
																for (let n = 0; n < e; n++) {
																	let e = t[n], r = i;
																	if (i === r) {
																		if (typeof e == "string") {
																			if (e.length > 200) return B.errors = [0], !1;
																		} else return B.errors = [0], !1;
																	}
																	if (r !== i) break;
																}
															}
														} else return B.errors = [0], !1;
													}
													var a = n === i;
												} else var a = !0;
												if (a) {
													if (e.notes !== void 0) {
														let t = e.notes, n = i;
														if (i === n) {
															if (typeof t == "string") {
																if (t.length > 5e3) return B.errors = [0], !1;
															} else return B.errors = [0], !1;
														}
														var a = n === i;
													} else var a = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return B.errors = [0], !1;
	}
	return B.errors = r, i === 0;
}
function V(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.kind === void 0) return V.errors = [0], !1;
		for (let t in e) if (t !== "kind" && t !== "title" && t !== "provider" && t !== "populations" && t !== "notes") return V.errors = [0], !1;
		if (e.kind !== void 0) {
			let n = e.kind;
			if (typeof n == "string") {
				if (n.length > 200) return V.errors = [0], !1;
			} else return V.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.title !== void 0) {
				let n = e.title;
				if (typeof n == "string") {
					if (n.length > 500) return V.errors = [0], !1;
				} else return V.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.provider !== void 0) {
					let n = e.provider;
					if (typeof n == "string") {
						if (n.length > 200) return V.errors = [0], !1;
					} else return V.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.populations !== void 0) {
						let n = e.populations;
						if (Array.isArray(n)) {
							if (n.length > 500) return V.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 200) return V.errors = [0], !1;
									} else return V.errors = [0], !1;
								}
							}
						} else return V.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return V.errors = [0], !1;
							} else return V.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return V.errors = [0], !1;
	return V.errors = null, !0;
}
function H(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.id === void 0 || e.measures === void 0) return H.errors = [0], !1;
		for (let t in e) if (t !== "id" && t !== "measures" && t !== "instrument" && t !== "givenBy" && t !== "at" && t !== "sharedWith" && t !== "acceptedBy" && t !== "notes") return H.errors = [0], !1;
		if (e.id !== void 0) {
			let r = e.id;
			if (typeof r == "string") {
				if (r.length > 100 || !n.test(r)) return H.errors = [0], !1;
			} else return H.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.measures !== void 0) {
				let n = e.measures;
				if (Array.isArray(n)) {
					if (n.length > 500) return H.errors = [0], !1;
					{
						let e = n.length;
						for (let t = 0; t < e; t++) {
							let e = n[t];
							if (typeof e != "string" || e !== "education" && e !== "skills" && e !== "competencies" && e !== "assets" && e !== "support-needs") return H.errors = [0], !1;
						}
					}
				} else return H.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.instrument !== void 0) {
					let n = e.instrument;
					if (typeof n == "string") {
						if (n.length > 500) return H.errors = [0], !1;
					} else return H.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.givenBy !== void 0) {
						let n = e.givenBy;
						if (typeof n == "string") {
							if (n.length > 200) return H.errors = [0], !1;
						} else return H.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.at !== void 0) {
							let n = e.at;
							if (Array.isArray(n)) {
								if (n.length > 500) return H.errors = [0], !1;
								{
									let e = n.length;
									for (let t = 0; t < e; t++) {
										let e = n[t];
										if (typeof e == "string") {
											if (e.length > 200) return H.errors = [0], !1;
										} else return H.errors = [0], !1;
									}
								}
							} else return H.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.sharedWith !== void 0) {
								let n = e.sharedWith;
								if (Array.isArray(n)) {
									if (n.length > 500) return H.errors = [0], !1;
									{
										let e = n.length;
										for (let t = 0; t < e; t++) {
											let e = n[t];
											if (typeof e == "string") {
												if (e.length > 200) return H.errors = [0], !1;
											} else return H.errors = [0], !1;
										}
									}
								} else return H.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.acceptedBy !== void 0) {
									let n = e.acceptedBy;
									if (Array.isArray(n)) {
										if (n.length > 500) return H.errors = [0], !1;
										{
											let e = n.length;
											for (let t = 0; t < e; t++) {
												let e = n[t];
												if (typeof e == "string") {
													if (e.length > 200) return H.errors = [0], !1;
												} else return H.errors = [0], !1;
											}
										}
									} else return H.errors = [0], !1;
									var t = !0;
								} else var t = !0;
								if (t) {
									if (e.notes !== void 0) {
										let n = e.notes;
										if (typeof n == "string") {
											if (n.length > 5e3) return H.errors = [0], !1;
										} else return H.errors = [0], !1;
										var t = !0;
									} else var t = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return H.errors = [0], !1;
	return H.errors = null, !0;
}
function U(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.id === void 0 || e.kind === void 0) return U.errors = [0], !1;
		for (let t in e) if (t !== "id" && t !== "kind" && t !== "provider" && t !== "at" && t !== "tailoring" && t !== "notes") return U.errors = [0], !1;
		if (e.id !== void 0) {
			let r = e.id;
			if (typeof r == "string") {
				if (r.length > 100 || !n.test(r)) return U.errors = [0], !1;
			} else return U.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.kind !== void 0) {
				let n = e.kind;
				if (typeof n == "string") {
					if (n.length > 200) return U.errors = [0], !1;
				} else return U.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.provider !== void 0) {
					let n = e.provider;
					if (typeof n == "string") {
						if (n.length > 200) return U.errors = [0], !1;
					} else return U.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.at !== void 0) {
						let n = e.at;
						if (Array.isArray(n)) {
							if (n.length > 500) return U.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 200) return U.errors = [0], !1;
									} else return U.errors = [0], !1;
								}
							}
						} else return U.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.tailoring !== void 0) {
							let n = e.tailoring;
							if (typeof n == "string") {
								if (n.length > 5e3) return U.errors = [0], !1;
							} else return U.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.notes !== void 0) {
								let n = e.notes;
								if (typeof n == "string") {
									if (n.length > 5e3) return U.errors = [0], !1;
								} else return U.errors = [0], !1;
								var t = !0;
							} else var t = !0;
						}
					}
				}
			}
		}
	} else return U.errors = [0], !1;
	return U.errors = null, !0;
}
function W(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.id === void 0 || e.kind === void 0) return W.errors = [0], !1;
		for (let t in e) if (t !== "id" && t !== "kind" && t !== "employers" && t !== "programs" && t !== "hours" && t !== "paid" && t !== "notes") return W.errors = [0], !1;
		if (e.id !== void 0) {
			let r = e.id;
			if (typeof r == "string") {
				if (r.length > 100 || !n.test(r)) return W.errors = [0], !1;
			} else return W.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.kind !== void 0) {
				let n = e.kind;
				if (typeof n == "string") {
					if (n.length > 200) return W.errors = [0], !1;
				} else return W.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.employers !== void 0) {
					let n = e.employers;
					if (Array.isArray(n)) {
						if (n.length > 500) return W.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 200) return W.errors = [0], !1;
								} else return W.errors = [0], !1;
							}
						}
					} else return W.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.programs !== void 0) {
						let n = e.programs;
						if (Array.isArray(n)) {
							if (n.length > 500) return W.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 200) return W.errors = [0], !1;
									} else return W.errors = [0], !1;
								}
							}
						} else return W.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.hours !== void 0) {
							let n = e.hours;
							if (typeof n == "number" && isFinite(n)) {
								if (n < 0 || isNaN(n)) return W.errors = [0], !1;
							} else return W.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.paid !== void 0) {
								if (typeof e.paid != "boolean") return W.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.notes !== void 0) {
									let n = e.notes;
									if (typeof n == "string") {
										if (n.length > 5e3) return W.errors = [0], !1;
									} else return W.errors = [0], !1;
									var t = !0;
								} else var t = !0;
							}
						}
					}
				}
			}
		}
	} else return W.errors = [0], !1;
	return W.errors = null, !0;
}
function G(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.partnerProgram === void 0) return G.errors = [0], !1;
		for (let t in e) if (t !== "partnerProgram" && t !== "partner" && t !== "with" && t !== "how" && t !== "notes") return G.errors = [0], !1;
		if (e.partnerProgram !== void 0) {
			let n = e.partnerProgram;
			if (typeof n == "string") {
				if (n.length > 200) return G.errors = [0], !1;
			} else return G.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.partner !== void 0) {
				let n = e.partner;
				if (typeof n == "string") {
					if (n.length > 200) return G.errors = [0], !1;
				} else return G.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.with !== void 0) {
					let n = e.with;
					if (Array.isArray(n)) {
						if (n.length > 500) return G.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 200) return G.errors = [0], !1;
								} else return G.errors = [0], !1;
							}
						}
					} else return G.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.how !== void 0) {
						let n = e.how;
						if (typeof n == "string") {
							if (n.length > 5e3) return G.errors = [0], !1;
						} else return G.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.notes !== void 0) {
							let n = e.notes;
							if (typeof n == "string") {
								if (n.length > 5e3) return G.errors = [0], !1;
							} else return G.errors = [0], !1;
							var t = !0;
						} else var t = !0;
					}
				}
			}
		}
	} else return G.errors = [0], !1;
	return G.errors = null, !0;
}
function K(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.barrier === void 0) return K.errors = [0], !1;
		for (let t in e) if (t !== "barrier" && t !== "kind" && t !== "populations" && t !== "strategy" && t !== "evidence" && t !== "notes") return K.errors = [0], !1;
		if (e.barrier !== void 0) {
			let n = e.barrier;
			if (typeof n == "string") {
				if (n.length > 5e3) return K.errors = [0], !1;
			} else return K.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.kind !== void 0) {
				let n = e.kind;
				if (typeof n == "string") {
					if (n.length > 200) return K.errors = [0], !1;
				} else return K.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.populations !== void 0) {
					let n = e.populations;
					if (Array.isArray(n)) {
						if (n.length > 500) return K.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 200) return K.errors = [0], !1;
								} else return K.errors = [0], !1;
							}
						}
					} else return K.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.strategy !== void 0) {
						let n = e.strategy;
						if (typeof n == "string") {
							if (n.length > 5e3) return K.errors = [0], !1;
						} else return K.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.evidence !== void 0) {
							let n = e.evidence;
							if (typeof n == "string") {
								if (n.length > 200) return K.errors = [0], !1;
							} else return K.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.notes !== void 0) {
								let n = e.notes;
								if (typeof n == "string") {
									if (n.length > 5e3) return K.errors = [0], !1;
								} else return K.errors = [0], !1;
								var t = !0;
							} else var t = !0;
						}
					}
				}
			}
		}
	} else return K.errors = [0], !1;
	return K.errors = null, !0;
}
function q(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.id === void 0 || e.title === void 0) return q.errors = [0], !1;
		for (let t in e) if (t !== "id" && t !== "title" && t !== "collectedBy" && t !== "sharedWith" && t !== "asOf" && t !== "disaggregatedBy" && t !== "url" && t !== "notes") return q.errors = [0], !1;
		if (e.id !== void 0) {
			let r = e.id;
			if (typeof r == "string") {
				if (r.length > 100 || !n.test(r)) return q.errors = [0], !1;
			} else return q.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.title !== void 0) {
				let n = e.title;
				if (typeof n == "string") {
					if (n.length > 500) return q.errors = [0], !1;
				} else return q.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.collectedBy !== void 0) {
					let n = e.collectedBy;
					if (typeof n == "string") {
						if (n.length > 200) return q.errors = [0], !1;
					} else return q.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.sharedWith !== void 0) {
						let n = e.sharedWith;
						if (Array.isArray(n)) {
							if (n.length > 500) return q.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 200) return q.errors = [0], !1;
									} else return q.errors = [0], !1;
								}
							}
						} else return q.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.asOf !== void 0) {
							let n = e.asOf;
							if (typeof n == "string") {
								if (n.length > 10 || !r.test(n)) return q.errors = [0], !1;
							} else return q.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.disaggregatedBy !== void 0) {
								let n = e.disaggregatedBy;
								if (Array.isArray(n)) {
									if (n.length > 500) return q.errors = [0], !1;
									{
										let e = n.length;
										for (let t = 0; t < e; t++) {
											let e = n[t];
											if (typeof e == "string") {
												if (e.length > 200) return q.errors = [0], !1;
											} else return q.errors = [0], !1;
										}
									}
								} else return q.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.url !== void 0) {
									let n = e.url;
									if (typeof n == "string") {
										if (n.length > 2e3) return q.errors = [0], !1;
									} else return q.errors = [0], !1;
									var t = !0;
								} else var t = !0;
								if (t) {
									if (e.notes !== void 0) {
										let n = e.notes;
										if (typeof n == "string") {
											if (n.length > 5e3) return q.errors = [0], !1;
										} else return q.errors = [0], !1;
										var t = !0;
									} else var t = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return q.errors = [0], !1;
	return q.errors = null, !0;
}
function J(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "methods" && t !== "frequency" && t !== "last" && t !== "sharedWith" && t !== "equityFocus" && t !== "informs" && t !== "actions" && t !== "notes") return J.errors = [0], !1;
		if (e.methods !== void 0) {
			let n = e.methods;
			if (Array.isArray(n)) {
				if (n.length > 500) return J.errors = [0], !1;
				{
					let e = n.length;
					for (let t = 0; t < e; t++) {
						let e = n[t];
						if (typeof e != "string" || e !== "qualitative" && e !== "quantitative") return J.errors = [0], !1;
					}
				}
			} else return J.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.frequency !== void 0) {
				let n = e.frequency;
				if (typeof n != "string" || n !== "continuous" && n !== "weekly" && n !== "biweekly" && n !== "monthly" && n !== "bimonthly" && n !== "quarterly" && n !== "semiannual" && n !== "annual" && n !== "biennial" && n !== "once") return J.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.last !== void 0) {
					let n = e.last;
					if (typeof n == "string") {
						if (n.length > 10 || !r.test(n)) return J.errors = [0], !1;
					} else return J.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.sharedWith !== void 0) {
						let n = e.sharedWith;
						if (Array.isArray(n)) {
							if (n.length > 500) return J.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 200) return J.errors = [0], !1;
									} else return J.errors = [0], !1;
								}
							}
						} else return J.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.equityFocus !== void 0) {
							let n = e.equityFocus;
							if (typeof n == "string") {
								if (n.length > 5e3) return J.errors = [0], !1;
							} else return J.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.informs !== void 0) {
								let n = e.informs;
								if (Array.isArray(n)) {
									if (n.length > 500) return J.errors = [0], !1;
									{
										let e = n.length;
										for (let t = 0; t < e; t++) {
											let e = n[t];
											if (typeof e == "string") {
												if (e.length > 200) return J.errors = [0], !1;
											} else return J.errors = [0], !1;
										}
									}
								} else return J.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.actions !== void 0) {
									let n = e.actions;
									if (Array.isArray(n)) {
										if (n.length > 500) return J.errors = [0], !1;
										{
											let e = n.length;
											for (let t = 0; t < e; t++) {
												let e = n[t];
												if (typeof e == "string") {
													if (e.length > 5e3) return J.errors = [0], !1;
												} else return J.errors = [0], !1;
											}
										}
									} else return J.errors = [0], !1;
									var t = !0;
								} else var t = !0;
								if (t) {
									if (e.notes !== void 0) {
										let n = e.notes;
										if (typeof n == "string") {
											if (n.length > 5e3) return J.errors = [0], !1;
										} else return J.errors = [0], !1;
										var t = !0;
									} else var t = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return J.errors = [0], !1;
	return J.errors = null, !0;
}
function Y(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		for (let t in e) if (t !== "methods" && t !== "frequency" && t !== "last" && t !== "sharedWith" && t !== "actions" && t !== "notes") return Y.errors = [0], !1;
		if (e.methods !== void 0) {
			let n = e.methods;
			if (Array.isArray(n)) {
				if (n.length > 500) return Y.errors = [0], !1;
				{
					let e = n.length;
					for (let t = 0; t < e; t++) {
						let e = n[t];
						if (typeof e != "string" || e !== "qualitative" && e !== "quantitative") return Y.errors = [0], !1;
					}
				}
			} else return Y.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.frequency !== void 0) {
				let n = e.frequency;
				if (typeof n != "string" || n !== "continuous" && n !== "weekly" && n !== "biweekly" && n !== "monthly" && n !== "bimonthly" && n !== "quarterly" && n !== "semiannual" && n !== "annual" && n !== "biennial" && n !== "once") return Y.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.last !== void 0) {
					let n = e.last;
					if (typeof n == "string") {
						if (n.length > 10 || !r.test(n)) return Y.errors = [0], !1;
					} else return Y.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.sharedWith !== void 0) {
						let n = e.sharedWith;
						if (Array.isArray(n)) {
							if (n.length > 500) return Y.errors = [0], !1;
							{
								let e = n.length;
								for (let t = 0; t < e; t++) {
									let e = n[t];
									if (typeof e == "string") {
										if (e.length > 200) return Y.errors = [0], !1;
									} else return Y.errors = [0], !1;
								}
							}
						} else return Y.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.actions !== void 0) {
							let n = e.actions;
							if (Array.isArray(n)) {
								if (n.length > 500) return Y.errors = [0], !1;
								{
									let e = n.length;
									for (let t = 0; t < e; t++) {
										let e = n[t];
										if (typeof e == "string") {
											if (e.length > 5e3) return Y.errors = [0], !1;
										} else return Y.errors = [0], !1;
									}
								}
							} else return Y.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.notes !== void 0) {
								let n = e.notes;
								if (typeof n == "string") {
									if (n.length > 5e3) return Y.errors = [0], !1;
								} else return Y.errors = [0], !1;
								var t = !0;
							} else var t = !0;
						}
					}
				}
			}
		}
	} else return Y.errors = [0], !1;
	return Y.errors = null, !0;
}
function X(e) {
	let t = null, n = 0;
	if (n === 0) {
		if (e && typeof e == "object" && !Array.isArray(e)) {
			let i = n;
			for (let t in e) if (t !== "data" && t !== "participantEvaluation" && t !== "employerEvaluation" && t !== "notes") return X.errors = [0], !1;
			if (i === n) {
				if (e.data !== void 0) {
					let i = e.data, a = n;
					if (n === a) {
						if (Array.isArray(i)) {
							if (i.length > 500) return X.errors = [0], !1;
							{
								let e = i.length;
								for (let r = 0; r < e; r++) {
									let e = n;
									if (q(i[r]) || (t = t === null ? q.errors : t.concat(q.errors), n = t.length), e !== n) break;
								}
							}
						} else return X.errors = [0], !1;
					}
					var r = a === n;
				} else var r = !0;
				if (r) {
					if (e.participantEvaluation !== void 0) {
						let i = n;
						J(e.participantEvaluation) || (t = t === null ? J.errors : t.concat(J.errors), n = t.length);
						var r = i === n;
					} else var r = !0;
					if (r) {
						if (e.employerEvaluation !== void 0) {
							let i = n;
							Y(e.employerEvaluation) || (t = t === null ? Y.errors : t.concat(Y.errors), n = t.length);
							var r = i === n;
						} else var r = !0;
						if (r) {
							if (e.notes !== void 0) {
								let t = e.notes, i = n;
								if (n === i) {
									if (typeof t == "string") {
										if (t.length > 5e3) return X.errors = [0], !1;
									} else return X.errors = [0], !1;
								}
								var r = i === n;
							} else var r = !0;
						}
					}
				}
			}
		} else return X.errors = [0], !1;
	}
	return X.errors = t, n === 0;
}
function Z(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.requirement === void 0) return Z.errors = [0], !1;
		for (let t in e) if (t !== "requirement" && t !== "part" && t !== "populations" && t !== "reason" && t !== "approvedBy" && t !== "until" && t !== "notes") return Z.errors = [0], !1;
		if (e.requirement !== void 0) {
			let n = e.requirement;
			if (typeof n == "string") {
				if (n.length > 200) return Z.errors = [0], !1;
			} else return Z.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.part !== void 0) {
				let n = e.part;
				if (typeof n != "string" || n !== "child-care" && n !== "transportation" && n !== "financial-support") return Z.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.populations !== void 0) {
					let n = e.populations;
					if (Array.isArray(n)) {
						if (n.length > 500) return Z.errors = [0], !1;
						{
							let e = n.length;
							for (let t = 0; t < e; t++) {
								let e = n[t];
								if (typeof e == "string") {
									if (e.length > 200) return Z.errors = [0], !1;
								} else return Z.errors = [0], !1;
							}
						}
					} else return Z.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.reason !== void 0) {
						let n = e.reason;
						if (typeof n == "string") {
							if (n.length > 5e3) return Z.errors = [0], !1;
						} else return Z.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.approvedBy !== void 0) {
							let n = e.approvedBy;
							if (typeof n == "string") {
								if (n.length > 500) return Z.errors = [0], !1;
							} else return Z.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.until !== void 0) {
								let n = e.until;
								if (typeof n == "string") {
									if (n.length > 10 || !r.test(n)) return Z.errors = [0], !1;
								} else return Z.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.notes !== void 0) {
									let n = e.notes;
									if (typeof n == "string") {
										if (n.length > 5e3) return Z.errors = [0], !1;
									} else return Z.errors = [0], !1;
									var t = !0;
								} else var t = !0;
							}
						}
					}
				}
			}
		}
	} else return Z.errors = [0], !1;
	return Z.errors = null, !0;
}
function Q(e) {
	if (e && typeof e == "object" && !Array.isArray(e)) {
		if (e.id === void 0 || e.title === void 0) return Q.errors = [0], !1;
		for (let t in e) if (t !== "id" && t !== "kind" && t !== "title" && t !== "url" && t !== "file" && t !== "dated" && t !== "supports" && t !== "notes") return Q.errors = [0], !1;
		if (e.id !== void 0) {
			let r = e.id;
			if (typeof r == "string") {
				if (r.length > 100 || !n.test(r)) return Q.errors = [0], !1;
			} else return Q.errors = [0], !1;
			var t = !0;
		} else var t = !0;
		if (t) {
			if (e.kind !== void 0) {
				let n = e.kind;
				if (typeof n == "string") {
					if (n.length > 200) return Q.errors = [0], !1;
				} else return Q.errors = [0], !1;
				var t = !0;
			} else var t = !0;
			if (t) {
				if (e.title !== void 0) {
					let n = e.title;
					if (typeof n == "string") {
						if (n.length > 500) return Q.errors = [0], !1;
					} else return Q.errors = [0], !1;
					var t = !0;
				} else var t = !0;
				if (t) {
					if (e.url !== void 0) {
						let n = e.url;
						if (typeof n == "string") {
							if (n.length > 2e3) return Q.errors = [0], !1;
						} else return Q.errors = [0], !1;
						var t = !0;
					} else var t = !0;
					if (t) {
						if (e.file !== void 0) {
							let n = e.file;
							if (typeof n == "string") {
								if (n.length > 2e3) return Q.errors = [0], !1;
							} else return Q.errors = [0], !1;
							var t = !0;
						} else var t = !0;
						if (t) {
							if (e.dated !== void 0) {
								let n = e.dated;
								if (typeof n == "string") {
									if (n.length > 10 || !r.test(n)) return Q.errors = [0], !1;
								} else return Q.errors = [0], !1;
								var t = !0;
							} else var t = !0;
							if (t) {
								if (e.supports !== void 0) {
									let n = e.supports;
									if (Array.isArray(n)) {
										if (n.length > 500) return Q.errors = [0], !1;
										{
											let e = n.length;
											for (let t = 0; t < e; t++) {
												let e = n[t];
												if (typeof e == "string") {
													if (e.length > 200) return Q.errors = [0], !1;
												} else return Q.errors = [0], !1;
											}
										}
									} else return Q.errors = [0], !1;
									var t = !0;
								} else var t = !0;
								if (t) {
									if (e.notes !== void 0) {
										let n = e.notes;
										if (typeof n == "string") {
											if (n.length > 5e3) return Q.errors = [0], !1;
										} else return Q.errors = [0], !1;
										var t = !0;
									} else var t = !0;
								}
							}
						}
					}
				}
			}
		}
	} else return Q.errors = [0], !1;
	return Q.errors = null, !0;
}
function $(c) {
	let u = null, d = 0;
	if (d === 0) {
		if (c && typeof c == "object" && !Array.isArray(c)) {
			if (c.formatVersion === void 0 || c.id === void 0 || c.title === void 0) return $.errors = [0], !1;
			{
				let m = d;
				for (let n in c) if (!t.call(e.properties, n)) return $.errors = [0], !1;
				if (m === d) {
					if (c.$schema !== void 0) {
						let e = c.$schema, t = d;
						if (d === t) {
							if (typeof e == "string") {
								if (e.length > 2e3) return $.errors = [0], !1;
							} else return $.errors = [0], !1;
						}
						var f = t === d;
					} else var f = !0;
					if (f) {
						if (c.formatVersion !== void 0) {
							let e = c.formatVersion, t = d;
							if (typeof e != "number" || e % 1 || isNaN(e) || !isFinite(e) || e !== 1) return $.errors = [0], !1;
							var f = t === d;
						} else var f = !0;
						if (f) {
							if (c.id !== void 0) {
								let e = c.id, t = d;
								if (d === t) {
									if (typeof e == "string") {
										if (e.length > 100 || !n.test(e)) return $.errors = [0], !1;
									} else return $.errors = [0], !1;
								}
								var f = t === d;
							} else var f = !0;
							if (f) {
								if (c.title !== void 0) {
									let e = c.title, t = d;
									if (d === t) {
										if (typeof e == "string") {
											if (e.length > 500) return $.errors = [0], !1;
										} else return $.errors = [0], !1;
									}
									var f = t === d;
								} else var f = !0;
								if (f) {
									if (c.summary !== void 0) {
										let e = c.summary, t = d;
										if (d === t) {
											if (typeof e == "string") {
												if (e.length > 5e3) return $.errors = [0], !1;
											} else return $.errors = [0], !1;
										}
										var f = t === d;
									} else var f = !0;
									if (f) {
										if (c.includes !== void 0) {
											let e = c.includes, t = d;
											if (d === t) {
												if (Array.isArray(e)) {
													if (e.length > 100) return $.errors = [0], !1;
													{
														let t = e.length;
														for (let n = 0; n < t; n++) {
															let t = e[n], r = d;
															if (d === r) {
																if (typeof t == "string") {
																	if (t.length > 2e3) return $.errors = [0], !1;
																} else return $.errors = [0], !1;
															}
															if (r !== d) break;
														}
													}
												} else return $.errors = [0], !1;
											}
											var f = t === d;
										} else var f = !0;
										if (f) {
											if (c.ctid !== void 0) {
												let e = c.ctid, t = d;
												if (d === t) {
													if (typeof e == "string") {
														if (e.length > 100) return $.errors = [0], !1;
													} else return $.errors = [0], !1;
												}
												var f = t === d;
											} else var f = !0;
											if (f) {
												if (c.jurisdiction !== void 0) {
													let e = d;
													i(c.jurisdiction) || (u = u === null ? i.errors : u.concat(i.errors), d = u.length);
													var f = e === d;
												} else var f = !0;
												if (f) {
													if (c.period !== void 0) {
														let e = d;
														a(c.period) || (u = u === null ? a.errors : u.concat(a.errors), d = u.length);
														var f = e === d;
													} else var f = !0;
													if (f) {
														if (c.reviewed !== void 0) {
															let e = c.reviewed, t = d;
															if (d === t) {
																if (typeof e == "string") {
																	if (e.length > 10 || !r.test(e)) return $.errors = [0], !1;
																} else return $.errors = [0], !1;
															}
															var f = t === d;
														} else var f = !0;
														if (f) {
															if (c.steward !== void 0) {
																let e = c.steward, t = d;
																if (d === t) {
																	if (typeof e == "string") {
																		if (e.length > 200) return $.errors = [0], !1;
																	} else return $.errors = [0], !1;
																}
																var f = t === d;
															} else var f = !0;
															if (f) {
																if (c.sector !== void 0) {
																	let e = d;
																	o(c.sector) || (u = u === null ? o.errors : u.concat(o.errors), d = u.length);
																	var f = e === d;
																} else var f = !0;
																if (f) {
																	if (c.livingWage !== void 0) {
																		let e = d;
																		s(c.livingWage) || (u = u === null ? s.errors : u.concat(s.errors), d = u.length);
																		var f = e === d;
																	} else var f = !0;
																	if (f) {
																		if (c.laborMarketEvidence !== void 0) {
																			let e = c.laborMarketEvidence, t = d;
																			if (d === t) {
																				if (Array.isArray(e)) {
																					if (e.length > 2e4) return $.errors = [0], !1;
																					{
																						let t = e.length;
																						for (let n = 0; n < t; n++) {
																							let t = d;
																							if (l(e[n]) || (u = u === null ? l.errors : u.concat(l.errors), d = u.length), t !== d) break;
																						}
																					}
																				} else return $.errors = [0], !1;
																			}
																			var f = t === d;
																		} else var f = !0;
																		if (f) {
																			if (c.occupations !== void 0) {
																				let e = c.occupations, t = d;
																				if (d === t) {
																					if (Array.isArray(e)) {
																						if (e.length > 2e4) return $.errors = [0], !1;
																						{
																							let t = e.length;
																							for (let n = 0; n < t; n++) {
																								let t = d;
																								if (p(e[n]) || (u = u === null ? p.errors : u.concat(p.errors), d = u.length), t !== d) break;
																							}
																						}
																					} else return $.errors = [0], !1;
																				}
																				var f = t === d;
																			} else var f = !0;
																			if (f) {
																				if (c.partners !== void 0) {
																					let e = c.partners, t = d;
																					if (d === t) {
																						if (Array.isArray(e)) {
																							if (e.length > 2e4) return $.errors = [0], !1;
																							{
																								let t = e.length;
																								for (let n = 0; n < t; n++) {
																									let t = d;
																									if (g(e[n]) || (u = u === null ? g.errors : u.concat(g.errors), d = u.length), t !== d) break;
																								}
																							}
																						} else return $.errors = [0], !1;
																					}
																					var f = t === d;
																				} else var f = !0;
																				if (f) {
																					if (c.governance !== void 0) {
																						let e = d;
																						_(c.governance) || (u = u === null ? _.errors : u.concat(_.errors), d = u.length);
																						var f = e === d;
																					} else var f = !0;
																					if (f) {
																						if (c.employerEngagement !== void 0) {
																							let e = c.employerEngagement, t = d;
																							if (d === t) {
																								if (Array.isArray(e)) {
																									if (e.length > 2e4) return $.errors = [0], !1;
																									{
																										let t = e.length;
																										for (let n = 0; n < t; n++) {
																											let t = d;
																											if (v(e[n]) || (u = u === null ? v.errors : u.concat(v.errors), d = u.length), t !== d) break;
																										}
																									}
																								} else return $.errors = [0], !1;
																							}
																							var f = t === d;
																						} else var f = !0;
																						if (f) {
																							if (c.credentials !== void 0) {
																								let e = c.credentials, t = d;
																								if (d === t) {
																									if (Array.isArray(e)) {
																										if (e.length > 2e4) return $.errors = [0], !1;
																										{
																											let t = e.length;
																											for (let n = 0; n < t; n++) {
																												let t = d;
																												if (x(e[n]) || (u = u === null ? x.errors : u.concat(x.errors), d = u.length), t !== d) break;
																											}
																										}
																									} else return $.errors = [0], !1;
																								}
																								var f = t === d;
																							} else var f = !0;
																							if (f) {
																								if (c.programs !== void 0) {
																									let e = c.programs, t = d;
																									if (d === t) {
																										if (Array.isArray(e)) {
																											if (e.length > 2e4) return $.errors = [0], !1;
																											{
																												let t = e.length;
																												for (let n = 0; n < t; n++) {
																													let t = d;
																													if (N(e[n]) || (u = u === null ? N.errors : u.concat(N.errors), d = u.length), t !== d) break;
																												}
																											}
																										} else return $.errors = [0], !1;
																									}
																									var f = t === d;
																								} else var f = !0;
																								if (f) {
																									if (c.entryPoints !== void 0) {
																										let e = c.entryPoints, t = d;
																										if (d === t) {
																											if (Array.isArray(e)) {
																												if (e.length > 100) return $.errors = [0], !1;
																												{
																													let t = e.length;
																													for (let n = 0; n < t; n++) {
																														let t = d;
																														if (I(e[n]) || (u = u === null ? I.errors : u.concat(I.errors), d = u.length), t !== d) break;
																													}
																												}
																											} else return $.errors = [0], !1;
																										}
																										var f = t === d;
																									} else var f = !0;
																									if (f) {
																										if (c.exitPoints !== void 0) {
																											let e = c.exitPoints, t = d;
																											if (d === t) {
																												if (Array.isArray(e)) {
																													if (e.length > 100) return $.errors = [0], !1;
																													{
																														let t = e.length;
																														for (let n = 0; n < t; n++) {
																															let t = d;
																															if (L(e[n]) || (u = u === null ? L.errors : u.concat(L.errors), d = u.length), t !== d) break;
																														}
																													}
																												} else return $.errors = [0], !1;
																											}
																											var f = t === d;
																										} else var f = !0;
																										if (f) {
																											if (c.supportServices !== void 0) {
																												let e = c.supportServices, t = d;
																												if (d === t) {
																													if (Array.isArray(e)) {
																														if (e.length > 2e4) return $.errors = [0], !1;
																														{
																															let t = e.length;
																															for (let n = 0; n < t; n++) {
																																let t = d;
																																if (B(e[n]) || (u = u === null ? B.errors : u.concat(B.errors), d = u.length), t !== d) break;
																															}
																														}
																													} else return $.errors = [0], !1;
																												}
																												var f = t === d;
																											} else var f = !0;
																											if (f) {
																												if (c.financialSupports !== void 0) {
																													let e = c.financialSupports, t = d;
																													if (d === t) {
																														if (Array.isArray(e)) {
																															if (e.length > 2e4) return $.errors = [0], !1;
																															{
																																let t = e.length;
																																for (let n = 0; n < t; n++) {
																																	let t = d;
																																	if (V(e[n]) || (u = u === null ? V.errors : u.concat(V.errors), d = u.length), t !== d) break;
																																}
																															}
																														} else return $.errors = [0], !1;
																													}
																													var f = t === d;
																												} else var f = !0;
																												if (f) {
																													if (c.assessments !== void 0) {
																														let e = c.assessments, t = d;
																														if (d === t) {
																															if (Array.isArray(e)) {
																																if (e.length > 2e4) return $.errors = [0], !1;
																																{
																																	let t = e.length;
																																	for (let n = 0; n < t; n++) {
																																		let t = d;
																																		if (H(e[n]) || (u = u === null ? H.errors : u.concat(H.errors), d = u.length), t !== d) break;
																																	}
																																}
																															} else return $.errors = [0], !1;
																														}
																														var f = t === d;
																													} else var f = !0;
																													if (f) {
																														if (c.employmentServices !== void 0) {
																															let e = c.employmentServices, t = d;
																															if (d === t) {
																																if (Array.isArray(e)) {
																																	if (e.length > 2e4) return $.errors = [0], !1;
																																	{
																																		let t = e.length;
																																		for (let n = 0; n < t; n++) {
																																			let t = d;
																																			if (U(e[n]) || (u = u === null ? U.errors : u.concat(U.errors), d = u.length), t !== d) break;
																																		}
																																	}
																																} else return $.errors = [0], !1;
																															}
																															var f = t === d;
																														} else var f = !0;
																														if (f) {
																															if (c.workBasedLearning !== void 0) {
																																let e = c.workBasedLearning, t = d;
																																if (d === t) {
																																	if (Array.isArray(e)) {
																																		if (e.length > 2e4) return $.errors = [0], !1;
																																		{
																																			let t = e.length;
																																			for (let n = 0; n < t; n++) {
																																				let t = d;
																																				if (W(e[n]) || (u = u === null ? W.errors : u.concat(W.errors), d = u.length), t !== d) break;
																																			}
																																		}
																																	} else return $.errors = [0], !1;
																																}
																																var f = t === d;
																															} else var f = !0;
																															if (f) {
																																if (c.coEnrollment !== void 0) {
																																	let e = c.coEnrollment, t = d;
																																	if (d === t) {
																																		if (Array.isArray(e)) {
																																			if (e.length > 2e4) return $.errors = [0], !1;
																																			{
																																				let t = e.length;
																																				for (let n = 0; n < t; n++) {
																																					let t = d;
																																					if (G(e[n]) || (u = u === null ? G.errors : u.concat(G.errors), d = u.length), t !== d) break;
																																				}
																																			}
																																		} else return $.errors = [0], !1;
																																	}
																																	var f = t === d;
																																} else var f = !0;
																																if (f) {
																																	if (c.barriers !== void 0) {
																																		let e = c.barriers, t = d;
																																		if (d === t) {
																																			if (Array.isArray(e)) {
																																				if (e.length > 2e4) return $.errors = [0], !1;
																																				{
																																					let t = e.length;
																																					for (let n = 0; n < t; n++) {
																																						let t = d;
																																						if (K(e[n]) || (u = u === null ? K.errors : u.concat(K.errors), d = u.length), t !== d) break;
																																					}
																																				}
																																			} else return $.errors = [0], !1;
																																		}
																																		var f = t === d;
																																	} else var f = !0;
																																	if (f) {
																																		if (c.improvement !== void 0) {
																																			let e = d;
																																			X(c.improvement) || (u = u === null ? X.errors : u.concat(X.errors), d = u.length);
																																			var f = e === d;
																																		} else var f = !0;
																																		if (f) {
																																			if (c.exceptions !== void 0) {
																																				let e = c.exceptions, t = d;
																																				if (d === t) {
																																					if (Array.isArray(e)) {
																																						if (e.length > 2e4) return $.errors = [0], !1;
																																						{
																																							let t = e.length;
																																							for (let n = 0; n < t; n++) {
																																								let t = d;
																																								if (Z(e[n]) || (u = u === null ? Z.errors : u.concat(Z.errors), d = u.length), t !== d) break;
																																							}
																																						}
																																					} else return $.errors = [0], !1;
																																				}
																																				var f = t === d;
																																			} else var f = !0;
																																			if (f) {
																																				if (c.documents !== void 0) {
																																					let e = c.documents, t = d;
																																					if (d === t) {
																																						if (Array.isArray(e)) {
																																							if (e.length > 2e4) return $.errors = [0], !1;
																																							{
																																								let t = e.length;
																																								for (let n = 0; n < t; n++) {
																																									let t = d;
																																									if (Q(e[n]) || (u = u === null ? Q.errors : u.concat(Q.errors), d = u.length), t !== d) break;
																																								}
																																							}
																																						} else return $.errors = [0], !1;
																																					}
																																					var f = t === d;
																																				} else var f = !0;
																																				if (f) {
																																					if (c.notes !== void 0) {
																																						let e = c.notes, t = d;
																																						if (d === t) {
																																							if (typeof e == "string") {
																																								if (e.length > 5e3) return $.errors = [0], !1;
																																							} else return $.errors = [0], !1;
																																						}
																																						var f = t === d;
																																					} else var f = !0;
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else return $.errors = [0], !1;
	}
	return $.errors = u, d === 0;
}
